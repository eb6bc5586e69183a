package org.yihu.domain.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Reason;

/**
 * 听取意见记录: what the person was told and said before assistance is reduced or ended (社会救助法第四十八条).
 *
 * @param id time-ordered identity
 * @param caseId the case
 * @param meeting when, how and by whom the person was heard
 * @param told what was told, point by point
 * @param answer what the person said and what follows
 */
public record Hearing(UUID id, UUID caseId, Meeting meeting, Told told, Answer answer) {
  private static final int GROUP = 2;

  /**
   * 听取情况.
   *
   * @param on day
   * @param time time of day as written; may be empty
   * @param means how: 当面, 电话 …
   * @param hearers 听取人, names; at least two different ones
   * @param speaker 陈述人; who spoke for the household
   * @param absence how the notice was served if the person did not come
   */
  public record Meeting(
      LocalDate on,
      String time,
      String means,
      List<String> hearers,
      String speaker,
      Optional<NotAttending> absence) {
    public Meeting {
      Objects.requireNonNull(on, "on");
      hearers = List.copyOf(hearers);
    }
  }

  /**
   * 本人不到场: the notice that was served instead.
   *
   * @param means 送达方式
   * @param servedOn 送达日期; empty until written
   */
  public record NotAttending(String means, Optional<LocalDate> servedOn) {}

  /**
   * 已当面告知.
   *
   * @param facts 事实 in words
   * @param arithmetic 计算 in words
   * @param law 依据 in words
   * @param rights 权利 in words
   * @param ticked the points that were told
   */
  public record Told(
      String facts, String arithmetic, String law, String rights, Set<Point> ticked) {
    public Told {
      ticked = ticked.isEmpty() ? EnumSet.noneOf(Point.class) : EnumSet.copyOf(ticked);
    }
  }

  /** 告知事项. */
  public enum Point {
    /** 事实. */
    FACTS,
    /** 计算. */
    ARITHMETIC,
    /** 依据. */
    LAW,
    /** 权利. */
    RIGHTS
  }

  /**
   * 陈述与处理.
   *
   * @param statement 本人怎么说, in the person's words
   * @param acceptance 是否采纳; empty until ticked
   * @param reason 理由
   * @param outcome 结果; empty until ticked
   * @param cause 变动原因
   * @param consented whether the person agreed to pass into another category
   */
  public record Answer(
      String statement,
      Optional<Acceptance> acceptance,
      String reason,
      Optional<Outcome> outcome,
      ChangeReason cause,
      boolean consented) {}

  /** 是否采纳. */
  public enum Acceptance {
    /** 采纳. */
    ACCEPTED,
    /** 部分采纳. */
    PARTLY,
    /** 不采纳. */
    REJECTED
  }

  /** 处理结果. */
  public enum Outcome {
    /** 停发. */
    STOP,
    /** 减发. */
    REDUCE,
    /** 渐退. */
    TAPER,
    /** 不变. */
    UNCHANGED;

    /** Whether a reason can lead to it. */
    public boolean follows(ChangeReason cause) {
      return switch (this) {
        case STOP -> cause.allows(ChangeReason.Effect.END);
        case REDUCE -> cause.allows(ChangeReason.Effect.CHANGE);
        case TAPER -> cause.allows(ChangeReason.Effect.TAPER);
        case UNCHANGED -> true;
      };
    }
  }

  public Hearing {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(caseId, "caseId");
  }

  /** What the record still lacks. */
  public List<Reason> unmet() {
    List<Reason> unmet = new ArrayList<>();
    Set<String> hearers = new HashSet<>(meeting.hearers().stream().map(String::strip).toList());
    hearers.remove("");
    if (hearers.size() < GROUP) {
      unmet.add(Reason.at("HEARING_NEEDS_TWO", "hearers", hearers.size()));
    }
    meeting.absence().ifPresentOrElse(a -> unmet.addAll(served(a)), () -> unmet.addAll(attended()));
    if (answer.reason().isBlank()) {
      unmet.add(Reason.at("HEARING_REASON_MISSING", "reason"));
    }
    if (answer.outcome().isEmpty()) {
      unmet.add(Reason.at("HEARING_OUTCOME_MISSING", "outcome"));
    } else if (!answer.outcome().get().follows(answer.cause())) {
      unmet.add(
          Reason.at(
              "HEARING_OUTCOME_NOT_OF_CAUSE", "outcome", answer.outcome().get(), answer.cause()));
    }
    return unmet;
  }

  private List<Reason> attended() {
    List<Reason> unmet = new ArrayList<>();
    for (Point point : Point.values()) {
      if (!told.ticked().contains(point)) {
        unmet.add(Reason.at("HEARING_POINT_NOT_TOLD", "told", point));
      }
    }
    if (meeting.speaker().isBlank()) {
      unmet.add(Reason.at("HEARING_PERSON_MISSING", "speaker"));
    }
    if (answer.statement().isBlank()) {
      unmet.add(Reason.at("HEARING_OPINION_MISSING", "statement"));
    }
    if (answer.acceptance().isEmpty()) {
      unmet.add(Reason.at("HEARING_ACCEPTANCE_MISSING", "acceptance"));
    }
    return unmet;
  }

  private List<Reason> served(NotAttending absence) {
    List<Reason> unmet = new ArrayList<>();
    if (absence.means().isBlank()) {
      unmet.add(Reason.at("HEARING_SERVED_HOW_MISSING", "served.means"));
    }
    if (absence.servedOn().filter(d -> !d.isAfter(meeting.on())).isEmpty()) {
      unmet.add(Reason.at("HEARING_SERVED_WHEN_MISSING", "served.on", meeting.on()));
    }
    return unmet;
  }
}
