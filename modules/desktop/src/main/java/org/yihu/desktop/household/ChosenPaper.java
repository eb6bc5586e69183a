package org.yihu.desktop.household;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;
import org.yihu.usecases.attachment.PaperKinds.Kind;

/** What can be done to the paper that is chosen. */
final class ChosenPaper implements PaperViewer.PaperActions {
  private final PapersViewModel model;
  private final ScreenContext context;

  ChosenPaper(PapersViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private Optional<Paper> chosen() {
    return Optional.ofNullable(model.chosenProperty().get());
  }

  @Override
  public void turn(int quarters) {
    chosen().ifPresent(p -> model.turn(p, quarters));
  }

  @Override
  public void crop() {
    chosen()
        .ifPresent(
            p ->
                model.crop(
                    p,
                    cut ->
                        context
                            .toasts()
                            .told(text(cut ? "file.papers.cropped" : "file.papers.no-edges"))));
  }

  @Override
  public void compress() {
    chosen()
        .ifPresent(
            p ->
                model.compress(
                    p,
                    smaller ->
                        context
                            .toasts()
                            .told(
                                text(
                                    smaller
                                        ? "file.papers.compressed"
                                        : "file.papers.small-enough"))));
  }

  @Override
  public void bin() {
    chosen()
        .filter(p -> p.binnedAt().isEmpty())
        .ifPresent(
            p ->
                model.bin(
                    p,
                    () ->
                        context
                            .toasts()
                            .undoable(
                                text("file.papers.binned"), () -> model.restore(p, () -> {}))));
  }

  @Override
  public void restore() {
    chosen()
        .ifPresent(
            p -> model.restore(p, () -> context.toasts().told(text("file.papers.restored"))));
  }

  @Override
  public void open() {
    chosen()
        .ifPresent(
            p -> {
              if (p.kind().masked()) {
                context
                    .dialogs()
                    .reason(
                        context.texts().get("file.papers.reason", p.name()),
                        text("file.papers.open"),
                        List.of(text("file.reason.check"), text("file.reason.apply")),
                        reason -> model.open(p, reason));
              } else {
                model.open(p, "");
              }
            });
  }

  @Override
  public void refile() {
    chosen().ifPresent(p -> askKind(p));
  }

  private void askKind(Paper paper) {
    ComboBox<Kind> box = Choices.of(model.kinds(), Kind::name);
    model.kinds().stream()
        .filter(k -> k.code().equals(paper.kind().code()))
        .findFirst()
        .ifPresent(box::setValue);
    FormField field = new FormField(text("file.papers.filed"), box, true);
    context
        .dialogs()
        .show(
            context.texts().get("file.papers.refile.title", paper.name()),
            field,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(text("dialog.cancel")),
                DialogButton.primary(
                    text("file.papers.refile"),
                    () -> {
                      if (box.getValue() == null) {
                        field.error(text("file.papers.kind.missing"));
                        return false;
                      }
                      model.file(
                          paper,
                          box.getValue(),
                          paper.personId(),
                          () -> context.toasts().told(text("file.papers.refiled")));
                      return true;
                    })));
  }
}
