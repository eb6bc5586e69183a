package org.yihu.desktop.imports;

import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.dialog.Question;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.text.Texts;

/** What an open file makes the screen ask: its password, which side is right. */
final class ImportQuestions {
  private final ScreenContext context;
  private final Texts texts;
  private final ImportViewModel model;

  ImportQuestions(ScreenContext context, ImportViewModel model) {
    this.context = context;
    this.texts = context.texts();
    this.model = model;
  }

  /** Asks for the password of a protected file. */
  void askPassword() {
    PasswordField password = new PasswordField();
    FormField field = new FormField(texts.get("imports.password"), password, true);
    context
        .dialogs()
        .show(
            texts.get("imports.password.title"),
            new VBox(field),
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(
                    texts.get("imports.password.open"),
                    () -> {
                      model.openWith(password.getText().toCharArray());
                      return true;
                    })));
  }

  /** 以来表为准, for a doubtful household; asks nothing for another. */
  void decide(HouseholdFate fate) {
    if (fate == null || fate.kind() != HouseholdFate.Kind.DOUBTFUL) {
      return;
    }
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("imports.decide.title", fate.headName()),
                String.join("\n", fate.doubtWords(texts)),
                texts.get("imports.parked.take-file"),
                texts.get("imports.decide.keep"),
                false),
            () -> model.findings().takeFile(fate.ordinal()));
  }
}
