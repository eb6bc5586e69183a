package org.yihu.desktop.month;

import javafx.scene.control.Label;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.month.MonthLine.Sign;
import org.yihu.usecases.text.Texts;

/** What happened to a line since last month: icon and word. */
final class SignChip extends Label {
  private record Look(String icon, String style) {}

  SignChip(Texts texts, MonthLine line) {
    super(line.word(texts));
    Look look = look(line.sign());
    getStyleClass().addAll("status-chip", look.style());
    setGraphic(Icons.of(look.icon(), "icon-12"));
    setMinWidth(USE_PREF_SIZE);
  }

  private static Look look(Sign sign) {
    return switch (sign) {
      case ADDED -> new Look("bi-plus", "status-done");
      case RESUMED -> new Look("bi-arrow-return-left", "status-done");
      case RAISED -> new Look("bi-arrow-up", "status-running");
      case REDUCED -> new Look("bi-arrow-down", "status-attention");
      case PERSONS_CHANGED -> new Look("bi-people", "status-running");
      case TAPER -> new Look("bi-clock", "status-attention");
      case HELD -> new Look("bi-exclamation-triangle-fill", "status-due");
      case SUSPENDED -> new Look("bi-pause", "status-refused");
      case STOPPED -> new Look("bi-dash-circle", "status-refused");
      case UNEXPLAINED -> new Look("bi-question-diamond-fill", "status-refused");
      case SAME -> new Look("bi-dash", "status-not-applicable");
    };
  }
}
