package org.yihu.desktop.control;

import java.util.Locale;
import javafx.scene.control.Label;

/** 状态: border, tinted ground, icon and word. */
public final class StatusChip extends Label {
  /** What a status says; each has its own icon, so that none is told by colour alone. */
  public enum Kind {
    DONE("bi-check"),
    WAITING("bi-clock"),
    DRAFT("bi-pencil"),
    ATTENTION("bi-exclamation-triangle-fill"),
    REFUSED("bi-x"),
    OPEN("bi-question-diamond-fill"),
    MASKED("bi-lock"),
    NOT_APPLICABLE("bi-dash"),
    RUNNING("bi-megaphone"),
    DUE("bi-clock"),
    OVERDUE("bi-exclamation-circle-fill"),
    UNTOUCHED("bi-circle"),
    UNDER_WAY("bi-pencil-fill"),
    RESET("bi-arrow-counterclockwise");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }
  }

  public StatusChip(Kind kind, String word) {
    super(word);
    setGraphic(Icons.of(kind.icon, "icon-12"));
    getStyleClass()
        .addAll("status-chip", "status-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    setMinWidth(USE_PREF_SIZE);
  }
}
