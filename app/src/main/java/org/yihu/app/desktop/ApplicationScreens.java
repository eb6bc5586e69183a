package org.yihu.app.desktop;

import java.util.Optional;
import org.yihu.app.ApplicationParts;
import org.yihu.app.Office;
import org.yihu.desktop.application.ApplicationDesk;
import org.yihu.desktop.application.ApplicationView;
import org.yihu.desktop.application.ApplicationViewModel;
import org.yihu.desktop.application.ApplicationsView;
import org.yihu.desktop.application.ApplicationsViewModel;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;

/** Puts together the screens for applications. */
public final class ApplicationScreens {
  private final Office office;
  private ApplicationDesk desk;

  public ApplicationScreens(Office office) {
    this.office = office;
  }

  /** The use cases of the form, made once. */
  public ApplicationDesk desk() {
    if (desk == null) {
      ApplicationParts parts = office.applications();
      desk =
          new ApplicationDesk(
              office.session().actor(),
              parts.drafts(),
              parts.start(),
              parts.contexts(),
              parts.reading(),
              parts.materials(),
              parts.duplicates(),
              parts.submit(),
              parts::printDraft,
              office::printCasePaper,
              office.listCases());
    }
    return desk;
  }

  Screen list(ScreenContext context) {
    return new ApplicationsView(
        new ApplicationsViewModel(desk(), context.tasks(), context.failures(), context.clock()),
        context);
  }

  Screen form(Optional<String> key, ScreenContext context) {
    return new ApplicationView(
        new ApplicationViewModel(
            desk(),
            context.texts(),
            context.tasks(),
            context.failures(),
            ApplicationView.typingPause()),
        context,
        key);
  }
}
