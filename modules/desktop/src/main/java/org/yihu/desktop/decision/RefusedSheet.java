package org.yihu.desktop.decision;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casework.BatchFate;
import org.yihu.usecases.text.Texts;

/** Tells which cases of a batch were not written, and why. */
final class RefusedSheet {
  private final ScreenContext context;

  RefusedSheet(ScreenContext context) {
    this.context = context;
  }

  void show(Map<String, BatchFate> refused) {
    Texts texts = context.texts();
    VBox list = new VBox();
    list.getStyleClass().add("refused-list");
    refused.forEach(
        (who, fate) -> {
          Label line = new Label(who + "\n" + String.join("\n", texts.of(fate.reasons())));
          line.setWrapText(true);
          list.getChildren().add(line);
        });
    context
        .dialogs()
        .show(
            texts.get("decision.refused", refused.size()),
            list,
            Dialogs.MIDDLE,
            List.of(DialogButton.cancel(texts.get("decision.seen"))));
  }
}
