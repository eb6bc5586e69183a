package org.yihu.desktop.practice;

import org.yihu.desktop.control.StatusChip;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.text.Texts;

/** The chip of how far an exercise is. */
record StateChips(Texts texts) {
  StatusChip of(PracticeStanding standing) {
    return new StatusChip(kind(standing.state()), word(standing));
  }

  String word(PracticeStanding standing) {
    return texts.get("practice.state." + standing.state(), standing.lacking());
  }

  private static StatusChip.Kind kind(PracticeStanding.State state) {
    return switch (state) {
      case NOT_BEGUN -> StatusChip.Kind.UNTOUCHED;
      case ON_THE_WAY -> StatusChip.Kind.UNDER_WAY;
      case LACKING -> StatusChip.Kind.ATTENTION;
      case SOLVED -> StatusChip.Kind.DONE;
      case RESET -> StatusChip.Kind.RESET;
    };
  }
}
