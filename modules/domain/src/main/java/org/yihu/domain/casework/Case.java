package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Refusal;

/**
 * 办理案卷: one application, one investigation, one review over all categories (一次申请、一次调查核对、一次审核确认).
 * Everything but its heading follows from its events.
 *
 * @param id time-ordered identity
 * @param number 案号
 * @param householdId the household
 * @param applicationDate 申请日期; parameters and facts are of this day
 * @param delegated whether the township decides instead of the county (社会救助法第四十四条)
 * @param events in the order recorded, the first opens the case
 */
public record Case(
    UUID id,
    CaseNumber number,
    UUID householdId,
    LocalDate applicationDate,
    boolean delegated,
    List<CaseEvent> events) {

  public Case {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(householdId, "householdId");
    Objects.requireNonNull(applicationDate, "applicationDate");
    events = List.copyOf(events);
  }

  /** 办理状态. */
  public CaseState state() {
    CaseState state = CaseState.UNOPENED;
    for (CaseEvent event : events) {
      state = after(state, event.step());
    }
    return state;
  }

  private static CaseState after(CaseState state, CaseStep step) {
    return CaseTransitions.after(state, step)
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.FINDINGS, List.of(StepConditions.notAllowed(state, step))));
  }

  /**
   * This case with one more event.
   *
   * @throws Refusal {@code CASE_STEP_NOT_ALLOWED} if the state does not allow the step; the
   *     conditions of a step are checked by {@link StepConditions}
   */
  public Case with(CaseEvent event) {
    after(state(), event.step());
    List<CaseEvent> more = new ArrayList<>(events);
    more.add(event);
    return new Case(id, number, householdId, applicationDate, delegated, more);
  }

  /** All records of a kind, in order. */
  public <T extends StepRecord> Stream<T> all(Class<T> kind) {
    return events.stream().map(CaseEvent::record).filter(kind::isInstance).map(kind::cast);
  }

  /** The newest record of a kind. */
  public <T extends StepRecord> Optional<T> latest(Class<T> kind) {
    return latestEvent(kind).map(CaseEvent::record).map(kind::cast);
  }

  /** The newest event whose record is of a kind. */
  public Optional<CaseEvent> latestEvent(Class<? extends StepRecord> kind) {
    return events.reversed().stream().filter(e -> kind.isInstance(e.record())).findFirst();
  }

  /** The first event whose record is of a kind. */
  public Optional<CaseEvent> firstEvent(Class<? extends StepRecord> kind) {
    return events.stream().filter(e -> kind.isInstance(e.record())).findFirst();
  }

  /** Position of the newest event whose record is of a kind, -1 if there is none. */
  public int lastIndexOf(Class<? extends StepRecord> kind) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (kind.isInstance(events.get(i).record())) {
        return i;
      }
    }
    return -1;
  }

  /** The applying member's person. */
  public UUID applicant() {
    return switch (events.getFirst().record()) {
      case StepRecord.Opened opened -> opened.applicant();
      case StepRecord.TakenOver taken -> taken.applicant();
      default -> throw new IllegalStateException("a case begins with its opening: " + id);
    };
  }

  /** The category confirmed, else the one determined; empty before the first determination. */
  public Optional<Category> category() {
    for (CaseEvent event : events.reversed()) {
      switch (event.record()) {
        case StepRecord.Changed c -> {
          return Optional.of(c.category());
        }
        case StepRecord.Granted g -> {
          return Optional.of(g.category());
        }
        case StepRecord.TakenOver t -> {
          return Optional.of(t.category());
        }
        case StepRecord.Refused r -> {
          return Optional.of(Category.NONE);
        }
        case StepRecord.Determined d -> {
          if (!state().isInForce() && state() != CaseState.TERMINATED) {
            return Optional.of(d.category());
          }
        }
        default -> {
          // the other steps say nothing about the category
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether it waits for its decision on a day: its notice has run, or its opinion is one that is
   * not posted, because it does not propose to grant, or answers an objection (57号第十九条; 特困 is
   * posted again).
   */
  public boolean awaitsDecision(LocalDate on) {
    return switch (state()) {
      case COUNTY_REVIEW -> true;
      case NOTICE_POSTED ->
          latest(StepRecord.NoticePosted.class).filter(n -> n.notice().isOverOn(on)).isPresent();
      case OPINION_GIVEN -> !opinionIsPosted();
      default -> false;
    };
  }

  private boolean opinionIsPosted() {
    boolean grants =
        latest(StepRecord.OpinionGiven.class)
            .filter(o -> o.opinion().proposal() == TownshipOpinion.Proposal.GRANT)
            .isPresent();
    boolean objected = lastIndexOf(StepRecord.Objected.class) >= 0;
    return grants && (!objected || coversExtremePoverty());
  }

  /** Whether the county must visit the home itself before it decides (57号第二十条, 43号第十六条). */
  public boolean needsCountyCheck() {
    return isCheckedWithoutDraw() || all(StepRecord.SampleDrawn.class).findAny().isPresent();
  }

  /** Whether the county visits whatever is drawn: a staff relative or a complaint in this phase. */
  public boolean isCheckedWithoutDraw() {
    boolean complaint =
        lastIndexOf(StepRecord.Objected.class) > lastIndexOf(StepRecord.NoticeEnded.class)
            && state() == CaseState.COUNTY_REVIEW;
    return complaint || all(StepRecord.StaffRelativeFiled.class).findAny().isPresent();
  }

  /** Whether the newest determination found somebody to be 特困. */
  public boolean coversExtremePoverty() {
    return latest(StepRecord.Determined.class)
        .filter(d -> !d.extremePoverty().isEmpty())
        .isPresent();
  }
}
