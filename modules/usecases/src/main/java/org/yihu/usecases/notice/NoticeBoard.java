package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/** 公示台账: village by village, what can be posted, what is not ready and why, and what hangs. */
public final class NoticeBoard {
  private static final int MANY = 100_000;

  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public NoticeBoard(Store store, OfficeRules rules, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
  }

  /**
   * 村公示明细.
   *
   * @param candidates the lines that are ready in the order of the sheet, then the cases that wait
   * @param standing its notices that were not removed, newest first
   * @param timeline the days of a notice posted on the planned day; empty if nothing is ready
   */
  public record Village(
      List<NoticeCandidate> candidates,
      List<NoticeStanding> standing,
      Optional<NoticeTimeline> timeline) {
    public Village {
      candidates = List.copyOf(candidates);
      standing = List.copyOf(standing);
    }
  }

  /**
   * The villages of the office. A township sees each of its villages, a larger office those where
   * something is to be done or hangs.
   */
  public List<VillageNotices> villages(Actor actor, LocalDate today) {
    actor.require(Permission.READ);
    return store.read(registers -> villagesIn(registers, today));
  }

  private List<VillageNotices> villagesIn(Registers registers, LocalDate today) {
    Optional<DivisionCode> office =
        registers.settings().get(CreateStore.DIVISION_SETTING).map(DivisionCode::new);
    DivisionTable divisions = rules.divisions(registers.settings());
    PlaceNames names = new PlaceNames(divisions, texts);
    Map<DivisionCode, List<CaseSummary>> cases =
        registers.cases().list(query(office)).stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.heading().division(), TreeMap::new, Collectors.toList()));
    Map<DivisionCode, List<PublicNotice>> open =
        registers.notices().open(office.orElse(new DivisionCode("150000000000"))).stream()
            .collect(Collectors.groupingBy(PublicNotice::village));
    TreeSet<DivisionCode> villages = new TreeSet<>(cases.keySet());
    villages.addAll(open.keySet());
    office
        .filter(own -> own.equals(own.township()))
        .ifPresent(
            own -> divisions.children(own).stream().map(Division::code).forEach(villages::add));
    return villages.stream()
        .map(
            v ->
                village(
                    registers,
                    v,
                    names.village(v),
                    cases.getOrDefault(v, List.of()),
                    standing(open.getOrDefault(v, List.of()), today)))
        .toList();
  }

  private static CaseQuery query(Optional<DivisionCode> within) {
    CaseQuery all = CaseQuery.in(WaitingCases.BEFORE_NOTICE);
    return new CaseQuery(all.states(), within, MANY);
  }

  private static VillageNotices village(
      Registers registers,
      DivisionCode village,
      String name,
      List<CaseSummary> cases,
      List<NoticeStanding> standing) {
    WaitingCases waiting = new WaitingCases(registers);
    int later = 0;
    for (CaseSummary c : cases) {
      Case subject = registers.cases().find(c.id()).orElseThrow();
      Household household = registers.households().find(c.householdId()).orElseThrow();
      later += waiting.of(subject, household).isPresent() ? 1 : 0;
    }
    long ready =
        new NoticeLines(registers, village)
            .forReview().stream().map(NoticeLine::subject).distinct().count();
    return new VillageNotices(village, name, (int) ready, later, standing);
  }

  private static List<NoticeStanding> standing(List<PublicNotice> open, LocalDate today) {
    return open.stream()
        .sorted(Comparator.comparing((PublicNotice n) -> n.prepared()).reversed())
        .map(n -> NoticeStanding.of(n, today))
        .toList();
  }

  /** One village in full; for a long-term or termination notice nothing waits. */
  public Village village(
      Actor actor, NoticeKind kind, DivisionCode village, LocalDate today, LocalDate postOn) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          List<NoticeCandidate> candidates = ready(registers, kind, village, postOn);
          Optional<NoticeTimeline> timeline =
              candidates.isEmpty() || !kind.hasPeriod()
                  ? Optional.empty()
                  : Optional.of(timeline(registers, kind, village, postOn));
          if (kind == NoticeKind.REVIEW) {
            candidates.addAll(waiting(registers, village));
          }
          List<NoticeStanding> standing =
              standing(registers.notices().open(village).stream().toList(), today);
          return new Village(candidates, standing, timeline);
        });
  }

  private List<NoticeCandidate> ready(
      Registers registers, NoticeKind kind, DivisionCode village, LocalDate postOn) {
    List<NoticeLine> lines = NoticeDraft.lines(registers, kind, village, postOn);
    Map<String, String> remarks =
        registers.notices().remarks(lines.stream().map(NoticeLine::subject).toList());
    return lines.stream()
        .map(line -> line.candidate(registers, remarks.getOrDefault(line.subject(), "")))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<NoticeCandidate> waiting(Registers registers, DivisionCode village) {
    WaitingCases waiting = new WaitingCases(registers);
    List<NoticeCandidate> candidates = new ArrayList<>();
    for (CaseSummary c : registers.cases().list(query(Optional.of(village)))) {
      Case subject = registers.cases().find(c.id()).orElseThrow();
      Household household = registers.households().find(c.householdId()).orElseThrow();
      waiting
          .of(subject, household)
          .ifPresent(
              w ->
                  candidates.add(
                      new NoticeCandidate(
                          c.id().toString(),
                          Optional.of(c.number()),
                          c.heading().applicantName(),
                          c.heading().category(),
                          0,
                          Optional.empty(),
                          "",
                          Optional.of(w))));
    }
    return candidates;
  }

  private NoticeTimeline timeline(
      Registers registers, NoticeKind kind, DivisionCode village, LocalDate postOn) {
    NoticeDraft draft =
        new NoticeDraft(registers, rules, NoticeRequest.ofAll(kind, village, postOn));
    var parameters = NoticeTerms.of(registers, rules, village, postOn);
    List<String> documents =
        NoticeDraft.termKeys(kind, draft.entries().stream().map(NoticeEntry::category).toList())
            .map(parameters::entry)
            .map(PolicyEntry::source)
            .distinct()
            .toList();
    return NoticeTimeline.of(draft.period().orElseThrow(), documents);
  }
}
