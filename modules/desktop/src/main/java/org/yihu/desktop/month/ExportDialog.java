package org.yihu.desktop.month;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.payment.PaymentList;
import org.yihu.usecases.payment.ExportPaymentList.Kind;
import org.yihu.usecases.text.Texts;

/** 导出: which file; what cannot be written yet says why. */
final class ExportDialog {
  private final PaymentsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();

  ExportDialog(PaymentsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  void show(String month) {
    PaymentList list = model.list().orElseThrow();
    VBox content = new VBox();
    content.getStyleClass().add("gap-12");
    List<RadioButton> choices = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      RadioButton choice = new RadioButton(texts.get("month.export." + kind));
      choice.setToggleGroup(group);
      choice.setUserData(kind);
      choice.setDisable(!isPossible(list, kind));
      Label why = new Label(why(list, kind));
      why.getStyleClass().addAll("caption", "muted");
      why.setWrapText(true);
      choices.add(choice);
      VBox item = new VBox(choice, why);
      item.getStyleClass().add("gap-4");
      content.getChildren().add(item);
    }
    choices.stream().filter(c -> !c.isDisable()).findFirst().ifPresent(c -> c.setSelected(true));
    context
        .dialogs()
        .show(
            texts.get("month.export.title", month),
            content,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(
                    texts.get("month.export"),
                    () -> {
                      save(month);
                      return group.getSelectedToggle() != null;
                    })));
    choices.stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .ifPresent(RadioButton::requestFocus);
  }

  private static boolean isPossible(PaymentList list, Kind kind) {
    return list.balance().isClosed() && (kind != Kind.BANK_FILE || list.isFrozen());
  }

  private String why(PaymentList list, Kind kind) {
    if (!list.balance().isClosed()) {
      return texts.get("month.export.open");
    }
    return switch (kind) {
      case WORKBOOK -> texts.get("month.export.workbook", list.lines().size());
      case BALANCE -> texts.get("month.export.balance");
      case PDF -> texts.get("month.export.pdf");
      case BANK_FILE ->
          list.isFrozen()
              ? texts.get(
                  "month.export.bank",
                  list.payable().size(),
                  Yuan.of(list.total()),
                  list.heldBack().size())
              : texts.get("month.export.draft");
    };
  }

  private void save(String month) {
    if (group.getSelectedToggle() == null) {
      return;
    }
    Kind kind = (Kind) group.getSelectedToggle().getUserData();
    String name = texts.get("month.export.name." + kind, month) + kind.ending();
    context
        .dialogs()
        .files()
        .save(texts.get("month.export.title", month), name)
        .ifPresent(
            file ->
                model.export(
                    kind,
                    file,
                    () ->
                        context.toasts().told(texts.get("month.export.done", file.getFileName()))));
  }
}
