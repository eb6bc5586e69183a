package org.yihu.desktop.application;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.yihu.desktop.control.StatusChip;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.text.Texts;

/** 核对授权 of a member: signed or not, turned with Space; the guardian signs for a minor. */
final class SignatureCell extends Button {
  private final ApplicationViewModel model;
  private final Texts texts;
  private final FormRow row;

  SignatureCell(ApplicationViewModel model, Texts texts, FormRow row) {
    this.model = model;
    this.texts = texts;
    this.row = row;
    getStyleClass().addAll("flat", "signature");
    setAlignment(Pos.CENTER_LEFT);
    setOnAction(e -> turn());
    row.text(FormField.SIGNED).addListener((o, was, is) -> show());
    row.whenIdentityChanges(this::show);
    show();
  }

  private void turn() {
    if (!model.isMinor(row)) {
      row.toggle(FormField.SIGNED);
    }
  }

  private void show() {
    boolean minor = model.isMinor(row);
    boolean signed = row.is(FormField.SIGNED);
    setText(minor ? texts.get("application.signed.guardian") : "");
    setGraphic(
        minor
            ? null
            : new StatusChip(
                signed ? StatusChip.Kind.DONE : StatusChip.Kind.WAITING,
                texts.get(signed ? "application.signed.yes" : "application.signed.no")));
    setAccessibleHelp(
        texts.get(
            minor
                ? "application.signed.guardian"
                : signed ? "application.signed.yes" : "application.signed.no"));
  }
}
