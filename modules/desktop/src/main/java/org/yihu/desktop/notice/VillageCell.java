package org.yihu.desktop.notice;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.StatusChip;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.usecases.notice.NoticeStanding;
import org.yihu.usecases.notice.VillageNotices;
import org.yihu.usecases.text.Texts;

/** One village: what can be posted and what runs, with the days left. */
final class VillageCell extends ListCell<VillageNotices> {
  private static final int NEAR = 4;

  private final Texts texts;

  VillageCell(Texts texts, double height) {
    this.texts = texts;
    setMinHeight(height);
    setPrefHeight(height);
  }

  @Override
  protected void updateItem(VillageNotices village, boolean empty) {
    super.updateItem(village, empty);
    setText(null);
    if (empty || village == null) {
      setGraphic(null);
      return;
    }
    Label name = new Label(village.name());
    name.getStyleClass().add("village-name");
    Label under = new Label(under(village));
    under.getStyleClass().addAll("caption", "muted");
    under.setMinWidth(Region.USE_PREF_SIZE);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line = new HBox(new VBox(name, under), spacer);
    line.getStyleClass().add("village-line");
    StatusChip chip = chip(village);
    if (chip != null) {
      line.getChildren().add(chip);
    }
    line.prefWidthProperty().set(0);
    setGraphic(line);
    setAccessibleText(
        village.name() + " " + under(village) + " " + (chip == null ? "" : chip.getText()));
  }

  private String under(VillageNotices village) {
    if (village.ready() > 0) {
      return village.waiting() > 0
          ? texts.get("notices.village.both", village.ready(), village.waiting())
          : texts.get("notices.village.ready", village.ready());
    }
    var running =
        village.standing().stream()
            .filter(s -> s.isPosted() && s.notice().kind().hasPeriod())
            .findFirst();
    if (running.isPresent()) {
      NoticeStanding s = running.get();
      int households = s.notice().entries().size();
      return s.notice().objections().isEmpty()
          ? texts.get("notices.village.running", households)
          : texts.get("notices.village.objected", households, s.notice().objections().size());
    }
    var lasting =
        village.standing().stream()
            .filter(s -> s.isPosted() && s.notice().kind() == NoticeKind.LONG_TERM)
            .findFirst();
    if (lasting.isPresent()) {
      return texts.get("notices.village.lasting", lasting.get().notice().entries().size());
    }
    return village.waiting() > 0
        ? texts.get("notices.village.waiting", village.waiting())
        : texts.get("notices.village.none");
  }

  private StatusChip chip(VillageNotices village) {
    if (village.ready() > 0) {
      return new StatusChip(StatusChip.Kind.RUNNING, texts.get("notices.chip.ready"));
    }
    return village.standing().stream()
        .filter(NoticeStanding::isPosted)
        .findFirst()
        .map(s -> chip(texts, s))
        .orElse(null);
  }

  /** How long a notice hangs still. */
  static StatusChip chip(Texts texts, NoticeStanding standing) {
    if (standing.daysLeft().isEmpty()) {
      return new StatusChip(StatusChip.Kind.DONE, texts.get("notices.chip.hanging"));
    }
    int days = standing.daysLeft().get();
    if (days < 0) {
      return new StatusChip(StatusChip.Kind.DUE, texts.get("notices.chip.over"));
    }
    if (days == 0) {
      return new StatusChip(StatusChip.Kind.DUE, texts.get("notices.chip.today"));
    }
    return new StatusChip(
        days <= NEAR ? StatusChip.Kind.ATTENTION : StatusChip.Kind.WAITING,
        texts.get("notices.chip.days", days));
  }
}
