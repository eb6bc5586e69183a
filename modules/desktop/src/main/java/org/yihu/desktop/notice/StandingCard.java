package org.yihu.desktop.notice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.notice.NoticeStanding;
import org.yihu.usecases.text.Texts;

/** One notice that hangs or is ready to hang: its days, its objections, what can be recorded. */
final class StandingCard extends VBox {
  private final Texts texts;
  private final NoticeDialogs dialogs;

  StandingCard(Texts texts, NoticeStanding standing, NoticeDialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
    PublicNotice notice = standing.notice();
    Label title = new Label(texts.get("notices.standing." + notice.kind(), notice.number()));
    title.getStyleClass().add("strong");
    Label under = new Label(under(standing));
    under.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, under, spacer);
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    if (standing.isPosted()) {
      head.getChildren().add(VillageCell.chip(texts, standing));
    }
    HBox actions = new HBox();
    actions.getStyleClass().add("gap-8");
    actions.getChildren().setAll(actions(standing));
    VBox body = new VBox(actions);
    for (int i = 0; i < notice.objections().size(); i++) {
      body.getChildren().add(objection(notice, i));
    }
    body.getStyleClass().add("standing");
    getStyleClass().add("card");
    getChildren().setAll(head, body);
  }

  private String under(NoticeStanding standing) {
    PublicNotice notice = standing.notice();
    if (!standing.isPosted()) {
      return texts.get("notices.standing.prepared", notice.entries().size());
    }
    String hanging =
        texts.get(
            "notices.standing.posted",
            notice.entries().size(),
            TimelineView.day(notice.posted().orElseThrow()),
            notice.place());
    return standing
        .removal()
        .map(day -> hanging + texts.get("notices.standing.removal", TimelineView.day(day)))
        .orElse(hanging);
  }

  private List<Node> actions(NoticeStanding standing) {
    PublicNotice notice = standing.notice();
    if (!standing.isPosted()) {
      return List.of(button("notices.action.post", "bi-megaphone", () -> dialogs.post(notice)));
    }
    Button objection =
        button("notices.action.object", "bi-chat-left-text", () -> dialogs.object(notice));
    Button photo =
        button(
            notice.photo().isEmpty() ? "notices.action.photo" : "notices.action.photo-again",
            "bi-camera",
            () -> dialogs.photo(notice));
    Button removal =
        button("notices.action.remove", "bi-box-arrow-down", () -> dialogs.remove(notice));
    removal.setDisable(standing.daysLeft().isPresent() && !standing.isOver());
    return List.of(objection, photo, removal);
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setGraphic(Icons.of(icon, "icon-14"));
    button.getStyleClass().add("small");
    button.setOnAction(e -> action.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node objection(PublicNotice notice, int index) {
    NoticeObjection objection = notice.objections().get(index);
    String from = objection.from().isBlank() ? texts.get("notices.anonymous") : objection.from();
    Label words =
        new Label(
            texts.get(
                "notices.objection",
                objection.serial(),
                TimelineView.day(objection.received()),
                from,
                objection.content()));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(words);
    line.getStyleClass().add("objection");
    if (objection.answered().isPresent()) {
      Label answer =
          new Label(
              texts.get(
                  "notices.answered",
                  TimelineView.day(objection.answered().get()),
                  objection.answer()));
      answer.getStyleClass().addAll("small", "success-text");
      answer.setWrapText(true);
      return new VBox(line, answer);
    }
    line.getChildren()
        .add(button("notices.action.answer", "bi-reply", () -> dialogs.answer(notice, index)));
    return line;
  }
}
