package org.yihu.usecases.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CaseFacts;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/** 待认定案卷: the cases whose determination is due, open, outdated or waits for the opinion. */
public final class BoardCases {
  private static final CaseState[] BEFORE_OPINION = {
    CaseState.ACCEPTED, CaseState.INVESTIGATING, CaseState.DETERMINED
  };
  private static final CaseState[] AFTER_OPINION = {
    CaseState.OPINION_GIVEN, CaseState.COUNTY_REVIEW
  };

  private final Store store;
  private final OfficeRules rules;
  private final ListCases cases;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public BoardCases(Store store, OfficeRules rules, ListCases cases, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.cases = cases;
    this.texts = texts;
  }

  /**
   * 待认定的一件.
   *
   * @param row the case as lists show it
   * @param village 嘎查村（社区） as papers write it
   * @param persons members on file
   * @param readiness what is to be done
   * @param openPoints how many kinds of points are open
   * @param monthly 月合计 of the result on record; empty before the first
   */
  public record Item(
      ListCases.Row row,
      String village,
      int persons,
      Readiness readiness,
      int openPoints,
      Optional<Money> monthly) {}

  /** 认定进度. */
  public enum Readiness {
    /** 调查未完. */
    INVESTIGATING,
    /** 可以测算. */
    READY,
    /** 有待定事项. */
    PROVISIONAL,
    /** 资料已变. */
    STALE,
    /** 已测算，待初审意见. */
    DETERMINED
  }

  /** Those with the fewest days left first. */
  public List<Item> list(Actor actor, LocalDate today) {
    actor.require(Permission.READ);
    List<ListCases.Row> before = cases.list(actor, CaseQuery.in(BEFORE_OPINION), today);
    List<ListCases.Row> after = cases.list(actor, CaseQuery.in(AFTER_OPINION), today);
    return store.read(
        registers -> {
          DivisionTable divisions = rules.divisions(registers.settings());
          PlaceNames names = new PlaceNames(divisions, texts);
          Stream<Item> due = before.stream().map(r -> item(registers, names, r));
          Stream<Item> outdated =
              after.stream()
                  .map(r -> item(registers, names, r))
                  .filter(i -> i.readiness() == Readiness.STALE);
          return Stream.concat(due, outdated).toList();
        });
  }

  private static Item item(Registers registers, PlaceNames names, ListCases.Row row) {
    Case subject = registers.cases().find(row.id()).orElseThrow();
    Household household = registers.households().find(subject.householdId()).orElseThrow();
    Optional<StepRecord.Determined> determined = subject.latest(StepRecord.Determined.class);
    int open = determined.map(StepRecord.Determined::openKinds).orElse(0);
    return new Item(
        row,
        names.village(row.village()),
        household.membersOn(subject.applicationDate()).size(),
        readiness(registers, subject, household, determined),
        open,
        determined.map(StepRecord.Determined::monthly));
  }

  private static Readiness readiness(
      Registers registers,
      Case subject,
      Household household,
      Optional<StepRecord.Determined> determined) {
    if (determined.isEmpty()) {
      boolean investigated =
          subject.lastIndexOf(StepRecord.Visited.class) >= 0
              && subject.lastIndexOf(StepRecord.VerificationReported.class) >= 0;
      return investigated ? Readiness.READY : Readiness.INVESTIGATING;
    }
    boolean stale =
        registers
            .cases()
            .determination(determined.get().determinationId())
            .filter(record -> CaseFacts.isStale(subject, household, record))
            .isPresent();
    if (stale) {
      return Readiness.STALE;
    }
    return determined.get().provisional() ? Readiness.PROVISIONAL : Readiness.DETERMINED;
  }
}
