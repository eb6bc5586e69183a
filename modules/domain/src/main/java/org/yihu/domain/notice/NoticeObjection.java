package org.yihu.domain.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 公示异议: an objection to one line of a posted notice. A named one is checked and answered
 * (民发〔2021〕57号第十九条、第三十六条).
 *
 * @param serial the line it concerns
 * @param received day it was received
 * @param from who objects; empty if anonymous
 * @param content what is said
 * @param answered day it was answered; empty while it is not
 * @param answer 答复; empty while there is none
 */
public record NoticeObjection(
    int serial,
    LocalDate received,
    String from,
    String content,
    Optional<LocalDate> answered,
    String answer) {
  public NoticeObjection {
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(answered, "answered");
  }

  /** An objection that is not answered yet. */
  public NoticeObjection(int serial, LocalDate received, String from, String content) {
    this(serial, received, from, content, Optional.empty(), "");
  }

  /**
   * With its answer.
   *
   * @throws Refusal if it is answered already, the answer is empty or its day is before the
   *     objection
   */
  public NoticeObjection answered(LocalDate day, String words) {
    List<Reason> reasons = new ArrayList<>();
    answered.ifPresent(on -> reasons.add(Reason.of("OBJECTION_ANSWERED_ALREADY", serial, on)));
    if (words.isBlank()) {
      reasons.add(Reason.at("OBJECTION_ANSWER_EMPTY", "answer"));
    }
    if (day.isBefore(received)) {
      reasons.add(Reason.at("OBJECTION_ANSWER_EARLY", "answered", received));
    }
    Refusal.unlessEmpty(reasons);
    return new NoticeObjection(serial, received, from, content, Optional.of(day), words.strip());
  }
}
