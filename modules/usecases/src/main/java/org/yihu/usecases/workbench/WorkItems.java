package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.DeathDeadlines;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Household;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.HeldBenefit;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.casework.StepPermissions;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.WorkbookFacts;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.WorkRegister.OpenCase;
import org.yihu.usecases.workbench.WorkRegister.Parked;

/** Makes the items of one day's list within one transaction. */
final class WorkItems {
  /** How many working days ahead reviews and the payment list are told. */
  private static final int AHEAD = 10;

  private final Registers registers;
  private final LocalDate today;
  private final WorkingCalendar calendar;
  private final PolicyParameters policy;
  private final PlaceNames places;
  private final InCharge inCharge;
  private final DivisionCode office;
  private final ListDay listDay;

  WorkItems(Registers registers, OfficeRules rules, Texts texts, LocalDate today) {
    this.registers = registers;
    this.today = today;
    this.calendar = rules.calendar(registers.settings());
    this.policy = rules.policy(registers.settings());
    this.places = new PlaceNames(rules.divisions(registers.settings()), texts);
    this.inCharge = new InCharge(registers.users().all());
    this.listDay = ListDay.of(registers.settings(), calendar);
    this.office =
        new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
  }

  DivisionCode office() {
    return office;
  }

  /** A case's next step; empty if it waits for nobody, such as while its notice hangs. */
  Optional<WorkItem> ofCase(OpenCase open, Map<String, LocalDate> posted) {
    Case subject = open.subject();
    DivisionCode village = open.summary().heading().division();
    List<Deadline> deadlines =
        CaseDeadlines.of(
            subject,
            policy.at(subject.applicationDate(), village, open.settlement()),
            calendar,
            today);
    Optional<LocalDate> noticeEnds = Optional.ofNullable(posted.get(subject.id().toString()));
    return CaseWork.of(subject, deadlines, noticeEnds, today).map(work -> item(open, work));
  }

  private WorkItem item(OpenCase open, CaseWork work) {
    Case subject = open.subject();
    DivisionCode village = open.summary().heading().division();
    Permission permission = StepPermissions.of(work.step(), subject);
    return new WorkItem(
        work.kind(),
        work.kind().isCase() ? subject.number().toString() : village.value(),
        open.summary().heading().applicantName(),
        1,
        Optional.of(village),
        places.village(village),
        shown(subject),
        work.since(),
        work.limit().map(Deadline::due),
        work.limit().map(d -> daysLeft(d.due())),
        work.number(),
        permission,
        inCharge.of(permission, handler(subject)));
  }

  /** A refused case is shown with what had been determined, not with nothing. */
  private static Optional<Category> shown(Case subject) {
    return subject.category().filter(c -> c != Category.NONE);
  }

  private static String handler(Case subject) {
    return subject
        .firstEvent(StepRecord.Accepted.class)
        .or(() -> Optional.of(subject.events().getFirst()))
        .map(CaseEvent::actor)
        .orElse("");
  }

  /** A notice is taken down on the first working day after its last one. */
  WorkItem notice(PublicNotice notice) {
    LocalDate last = notice.period().orElseThrow().last();
    LocalDate due = calendar.plusWorkingDays(last, 1).end();
    List<Category> categories =
        notice.entries().stream().map(NoticeEntry::category).distinct().toList();
    return new WorkItem(
        WorkKind.END_NOTICE,
        notice.village().value(),
        notice.entries().getFirst().applicant(),
        notice.entries().size(),
        Optional.of(notice.village()),
        places.village(notice.village()),
        categories.size() == 1 ? Optional.of(categories.getFirst()) : Optional.empty(),
        Optional.of(last),
        Optional.of(due),
        Optional.of(daysLeft(due)),
        notice.objections().size(),
        Permission.CASEWORK,
        inCharge.of(Permission.CASEWORK, ""));
  }

  /**
   * Reviews that are due and statuses that run out. A register brings statuses by the hundred that
   * ran out years ago: those of one village are one item.
   */
  List<WorkItem> reviews() {
    List<WorkItem> items = new ArrayList<>();
    Map<DivisionCode, List<HeldBenefit>> expired = new LinkedHashMap<>();
    for (HeldBenefit held : registers.benefits().reviewsDueBy(horizon(), office)) {
      boolean runOut =
          kindOf(held) == WorkKind.APPLY_AGAIN && held.reviewDue().orElseThrow().isBefore(today);
      if (runOut) {
        expired.computeIfAbsent(held.village(), v -> new ArrayList<>()).add(held);
      } else {
        items.add(review(held, held.householdCode(), 1));
      }
    }
    expired.forEach(
        (village, all) ->
            items.add(
                review(
                    all.getFirst(),
                    all.size() == 1 ? all.getFirst().householdCode() : village.value(),
                    all.size())));
    return items;
  }

  private static WorkKind kindOf(HeldBenefit held) {
    return held.category() == Category.RIGID_EXPENDITURE ? WorkKind.APPLY_AGAIN : WorkKind.REVIEW;
  }

  private WorkItem review(HeldBenefit held, String key, int households) {
    LocalDate due = held.reviewDue().orElseThrow();
    return new WorkItem(
        kindOf(held),
        key,
        held.headName(),
        households,
        Optional.of(held.village()),
        places.village(held.village()),
        Optional.of(held.category()),
        Optional.empty(),
        Optional.of(due),
        Optional.of(daysLeft(due)),
        0,
        Permission.CASEWORK,
        inCharge.of(Permission.CASEWORK, ""));
  }

  /** Deaths after which a benefit is still paid as before. */
  List<WorkItem> afterDeaths() {
    DeathDeadlines deadlines = new DeathDeadlines(policy, calendar, today);
    List<WorkItem> items = new ArrayList<>();
    for (UUID id : registers.work().bereaved(YearMonth.from(today), office)) {
      Household household = registers.households().find(id).orElseThrow();
      List<Benefit> benefits = registers.benefits().ofHousehold(id);
      deadlines.of(household, benefits).stream()
          .filter(d -> d.deadline().isOpen())
          .map(d -> afterDeath(household, d, benefits))
          .forEach(items::add);
    }
    return items;
  }

  private WorkItem afterDeath(
      Household household, DeathDeadlines.OfMember death, List<Benefit> benefits) {
    LocalDate due = death.deadline().due();
    LocalDate diedOn = death.deadline().from();
    List<Category> categories =
        benefits.stream()
            .filter(b -> b.isConcernedBy(death.person(), diedOn))
            .map(Benefit::category)
            .distinct()
            .toList();
    return new WorkItem(
        WorkKind.ADJUST_AFTER_DEATH,
        household.code(),
        death.name(),
        1,
        Optional.of(household.division()),
        places.village(household.division()),
        categories.size() == 1 ? Optional.of(categories.getFirst()) : Optional.empty(),
        Optional.of(diedOn),
        Optional.of(due),
        Optional.of(daysLeft(due)),
        0,
        Permission.CASEWORK,
        inCharge.of(Permission.CASEWORK, ""));
  }

  /** The next list to freeze, once somebody is paid in its month. */
  Optional<WorkItem> paymentList() {
    YearMonth month = ListDay.next(registers.paymentLists().lastFrozen(), today);
    LocalDate due = listDay.of(month);
    if (due.isAfter(horizon())) {
      return Optional.empty();
    }
    long households = registers.work().paidIn(month);
    return households == 0
        ? Optional.empty()
        : Optional.of(
            ofOffice(WorkKind.FREEZE_LIST, month.toString(), "", households, "")
                .by(due, daysLeft(due), listDay.day()));
  }

  WorkItem parked(Parked p, ZoneId zone) {
    return ofOffice(WorkKind.REPAIR_PARKED, p.batch(), p.file(), p.households(), p.owner())
        .since(LocalDate.ofInstant(p.since(), zone));
  }

  /** Imports that were broken off and whose file has not come in since. */
  List<WorkItem> brokenOff(ZoneId zone) {
    List<ImportBatch> all = registers.imports().all();
    return all.stream()
        .filter(b -> b.state() == ImportBatch.State.BROKEN_OFF)
        .filter(b -> all.stream().noneMatch(later -> replaces(later, b)))
        .map(b -> brokenOff(b, zone))
        .toList();
  }

  private WorkItem brokenOff(ImportBatch b, ZoneId zone) {
    WorkbookFacts facts = b.facts();
    return ofOffice(WorkKind.IMPORT_AGAIN, b.code(), facts.file(), facts.households(), b.by())
        .since(LocalDate.ofInstant(b.startedAt(), zone));
  }

  private static boolean replaces(ImportBatch later, ImportBatch earlier) {
    return later.seq() > earlier.seq() && later.facts().file().equals(earlier.facts().file());
  }

  /** What concerns no single village and runs without a limit. */
  private WorkItem ofOffice(
      WorkKind kind, String key, String who, long households, String handler) {
    Permission permission =
        kind == WorkKind.FREEZE_LIST ? Permission.PAYMENT_LIST : Permission.IMPORT;
    return new WorkItem(
        kind,
        key,
        who,
        households,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        permission,
        inCharge.of(permission, handler));
  }

  private LocalDate horizon() {
    return calendar.plusWorkingDays(today, AHEAD).end();
  }

  private int daysLeft(LocalDate due) {
    int count = calendar.between(today, due).count();
    return due.isBefore(today) ? Math.min(count, -1) : count;
  }
}
