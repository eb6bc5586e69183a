package org.yihu.desktop.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.dialog.Question;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.text.Texts;

/** The small forms of the notices: remark, posting, objection, answer, photo, removal. */
final class NoticeDialogs {
  private final NoticesViewModel model;
  private final ScreenContext context;
  private final Texts texts;

  NoticeDialogs(NoticesViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  void remark(NoticeCandidate candidate) {
    TextField words = new TextField(candidate.remark());
    FormField field = new FormField(texts.get("notices.remark"), words, false);
    field.hint(texts.get("notices.remark.hint", NoticeEntry.LONGEST_REMARK));
    form(
        texts.get("notices.remark.title", candidate.applicant()),
        texts.get("notices.remark.verb"),
        () -> {
          model.remark(candidate, words.getText());
          return true;
        },
        field);
  }

  void post(PublicNotice notice) {
    DatePicker day = new DatePicker(model.today());
    TextField place =
        new TextField(texts.get("notices.post.place.usual", model.village().get().name()));
    FormField days = new FormField(texts.get("notices.post.day"), day, true);
    FormField places = new FormField(texts.get("notices.post.place"), place, true);
    form(
        texts.get("notices.post.title", notice.number()),
        texts.get("notices.action.post"),
        () -> {
          if (place.getText().isBlank()) {
            places.error(texts.get("notices.post.place.empty"));
            return false;
          }
          model.post(
              notice.id(),
              day.getValue(),
              place.getText().strip(),
              () -> context.toasts().told(texts.get("notices.told.posted", notice.number())));
          return true;
        },
        places,
        days);
  }

  void object(PublicNotice notice) {
    ComboBox<Integer> line = new ComboBox<>();
    notice.entries().forEach(e -> line.getItems().add(e.serial()));
    line.getSelectionModel().selectFirst();
    TextField from = new TextField();
    TextField content = new TextField();
    DatePicker day = new DatePicker(model.today());
    FormField contents = new FormField(texts.get("notices.objection.content"), content, true);
    FormField names = new FormField(texts.get("notices.objection.from"), from, false);
    names.hint(texts.get("notices.objection.from.hint"));
    form(
        texts.get("notices.objection.title", notice.number()),
        texts.get("notices.action.object"),
        () -> {
          if (content.getText().isBlank()) {
            contents.error(texts.get("notices.objection.empty"));
            return false;
          }
          LocalDate received = day.getValue();
          model.object(
              notice.id(),
              new NoticeObjection(
                  line.getValue(), received, from.getText().strip(), content.getText().strip()),
              () -> context.toasts().told(texts.get("notices.told.objected")));
          return true;
        },
        contents,
        names,
        new FormField(texts.get("notices.objection.line"), line, true),
        new FormField(texts.get("notices.objection.day"), day, true));
  }

  void answer(PublicNotice notice, int objection) {
    TextField words = new TextField();
    FormField field = new FormField(texts.get("notices.answer"), words, true);
    form(
        texts.get("notices.answer.title", objection + 1),
        texts.get("notices.action.answer"),
        () -> {
          if (words.getText().isBlank()) {
            field.error(texts.get("notices.answer.empty"));
            return false;
          }
          model.answer(
              notice.id(),
              objection,
              words.getText().strip(),
              () -> context.toasts().told(texts.get("notices.told.answered")));
          return true;
        },
        field);
  }

  void photo(PublicNotice notice) {
    Optional<Path> file =
        context
            .dialogs()
            .files()
            .open(
                texts.get("notices.action.photo"),
                texts.get("notices.photo.kind"),
                List.of("*.jpg", "*.jpeg", "*.png"));
    file.ifPresent(
        path ->
            model.photograph(
                notice.id(), path, () -> context.toasts().told(texts.get("notices.told.photo"))));
  }

  void remove(PublicNotice notice) {
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("notices.remove.title", notice.number()),
                texts.get("notices.remove.text", TimelineView.day(model.today())),
                texts.get("notices.action.remove"),
                texts.get("notices.remove.keep"),
                false),
            () ->
                model.remove(
                    notice.id(),
                    () ->
                        context.toasts().told(texts.get("notices.told.removed", notice.number()))));
  }

  private void form(String title, String verb, BooleanSupplier action, FormField... fields) {
    VBox body = new VBox(fields);
    body.getStyleClass().add("gap-8");
    context
        .dialogs()
        .show(
            title,
            body,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(verb, action)));
  }
}
