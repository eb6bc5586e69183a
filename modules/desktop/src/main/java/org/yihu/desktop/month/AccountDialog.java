package org.yihu.desktop.month;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.text.Texts;

/** 核对账号: the account is keyed again from the passbook. */
final class AccountDialog {
  private final PaymentsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TextField number = new TextField();
  private final TextField holder = new TextField();
  private final TextField bank = new TextField();
  private final ComboBox<String> basis = new ComboBox<>();

  AccountDialog(PaymentsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  void show(MonthLine line) {
    holder.setText(line.row().account().map(BankAccount::holder).orElse(line.row().headName()));
    bank.setText(line.row().account().map(BankAccount::bank).orElse(""));
    basis.setEditable(true);
    basis
        .getItems()
        .setAll(
            texts.get("month.account.passbook"),
            texts.get("month.account.card"),
            texts.get("month.account.bank"));
    basis.setValue(texts.get("month.account.passbook"));
    FormField numberField = new FormField(texts.get("month.account.number"), number, true);
    numberField.hint(
        line.row()
            .account()
            .map(a -> texts.get("month.account.on-file", a.masked()))
            .orElse(texts.get("month.account.missing")));
    FormField holderField = new FormField(texts.get("month.account.holder"), holder, true);
    FormField basisField = new FormField(texts.get("month.account.basis"), basis, true);
    Label why = new Label(texts.get("month.account.why"));
    why.setWrapText(true);
    why.getStyleClass().addAll("small", "muted");
    VBox content =
        new VBox(
            why,
            numberField,
            holderField,
            new FormField(texts.get("month.account.bank-name"), bank, false),
            basisField);
    Map<String, FormField> fields =
        Map.of("number", numberField, "holder", holderField, "basis", basisField);
    Runnable[] close = {null};
    close[0] =
        context
            .dialogs()
            .show(
                texts.get("month.account.title", line.row().headName()),
                content,
                Dialogs.NARROW,
                List.of(
                    DialogButton.cancel(texts.get("dialog.cancel")),
                    DialogButton.primary(
                        texts.get("month.account.confirm"),
                        () -> {
                          confirm(line, fields, close[0]);
                          return false;
                        })));
  }

  private void confirm(MonthLine line, Map<String, FormField> fields, Runnable close) {
    fields.values().forEach(FormField::clear);
    BankAccount keyed = new BankAccount(bank.getText(), holder.getText(), number.getText(), false);
    model.confirm(
        line,
        keyed,
        basis.getEditor().getText(),
        () -> {
          close.run();
          context.toasts().told(texts.get("month.account.done", line.row().headName()));
        },
        reasons -> reasons.forEach(r -> tell(r, fields)));
  }

  private void tell(Reason reason, Map<String, FormField> fields) {
    FormField field = fields.getOrDefault(reason.field(), fields.get("number"));
    field.error(texts.of(reason));
    Focus.to(field.control());
  }
}
