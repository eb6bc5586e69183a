package org.yihu.desktop.imports;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.UndoPlan;
import org.yihu.usecases.text.Texts;

/** The dialogs of batches: what an undo would do, how a waiting household is settled. */
final class BatchDialogs {
  private static final int LISTED = 8;

  private final ScreenContext context;
  private final Texts texts;
  private final BatchesViewModel model;

  BatchDialogs(ScreenContext context, BatchesViewModel model) {
    this.context = context;
    this.texts = context.texts();
    this.model = model;
  }

  /** Shows what taking a batch back would do, and does it. */
  void undo(String batch) {
    model.planUndo(batch, this::ask);
  }

  private void ask(UndoPlan plan) {
    VBox content =
        new VBox(
            line(
                texts.get(
                    "imports.undo.plan",
                    plan.reversed().size(),
                    plan.kept().size(),
                    plan.refused().size())));
    content.getStyleClass().add("gap-8");
    plan.kept().stream()
        .limit(LISTED)
        .forEach(
            k -> content.getChildren().add(line(texts.get("imports.undo.kept", k.code(), k.by()))));
    plan.refused().stream()
        .limit(LISTED)
        .forEach(r -> content.getChildren().add(line(texts.of(r.reason()))));
    context
        .dialogs()
        .show(
            texts.get("imports.undo.title", plan.batch()),
            content,
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(texts.get("imports.undo.keep")),
                new DialogButton(
                    texts.get("imports.undo-batch"),
                    DialogButton.Role.DANGER,
                    () -> {
                      model.undo(plan.batch(), this::undone);
                      return true;
                    })));
  }

  /** Tells what an undo did. */
  void undone(UndoPlan plan) {
    context
        .toasts()
        .told(
            texts.get(
                "imports.undo.done",
                plan.batch(),
                plan.reversed().size(),
                plan.kept().size() + plan.refused().size()));
  }

  /** Repairs, takes or sends away a waiting household. */
  void settle(ParkedHousehold household) {
    List<Finding> errors = household.read().findings().stream().filter(Finding::isError).toList();
    if (errors.isEmpty()) {
      decide(household);
    } else {
      repair(household, errors.getFirst());
    }
  }

  private void decide(ParkedHousehold household) {
    VBox content = new VBox();
    content.getStyleClass().add("gap-8");
    texts.of(household.doubts()).forEach(d -> content.getChildren().add(line(d)));
    context
        .dialogs()
        .show(
            texts.get("imports.parked.title", household.read().headName()),
            content,
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                dismissal(household),
                DialogButton.primary(
                    texts.get("imports.parked.take-file"),
                    () -> {
                      model.takeFile(household, this::settled);
                      return true;
                    })));
  }

  private DialogButton dismissal(ParkedHousehold household) {
    return DialogButton.other(
        texts.get("imports.parked.dismiss"),
        () -> {
          model.dismiss(
              household,
              () ->
                  context
                      .toasts()
                      .told(texts.get("imports.parked.dismissed", household.read().headName())));
          return true;
        });
  }

  private void repair(ParkedHousehold household, Finding finding) {
    TextField value = new TextField();
    FormField field = new FormField(texts.get("imports.parked.value"), value, true);
    VBox content = new VBox(line(finding.cell() + "　" + finding.message(texts)), field);
    content.getStyleClass().add("gap-8");
    Runnable[] close = {null};
    close[0] =
        context
            .dialogs()
            .show(
                texts.get("imports.parked.title", household.read().headName()),
                content,
                Dialogs.MIDDLE,
                List.of(
                    DialogButton.cancel(texts.get("dialog.cancel")),
                    dismissal(household),
                    DialogButton.primary(
                        texts.get("imports.parked.repair"),
                        () -> {
                          model.repair(
                              household,
                              finding,
                              value.getText(),
                              settled -> {
                                close[0].run();
                                settled(settled);
                              },
                              reasons -> field.error(String.join("\n", texts.of(reasons))));
                          return false;
                        })));
  }

  private void settled(ParkingLot.Settled settled) {
    context
        .toasts()
        .told(
            texts.get(
                settled.isStored() ? "imports.parked.stored" : "imports.parked.waits",
                settled.household(),
                settled.remaining().size()));
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
