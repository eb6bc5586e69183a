package org.yihu.usecases.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.casework.SampleEntry.Outcome;
import org.yihu.domain.casework.SampleList;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.port.Registers;

/**
 * 抽查: draws by lot which pending cases the county visits itself (民发〔2021〕43号第十六条, 57号第二十条), by the
 * parameters {@code check.sample-ratio.*} of the day. A case is on the list of one draw only, so
 * that nobody draws again until the result pleases.
 */
public final class DrawSample {
  private static final String EXTREME_POVERTY = "check.sample-ratio.extreme-poverty";
  private static final String SUBSISTENCE = "check.sample-ratio.subsistence";
  private static final String OTHER = "check.sample-ratio.";
  private static final Pattern SEED = Pattern.compile("\\d{4,40}");
  private static final int LEAST_PRESENT = 2;

  private final CaseDesk desk;

  public DrawSample(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * 待抽名单: the cases that wait for their decision, those that were not posted too, and that were on
   * no list yet, 必查 ones marked, with the check sum that the draw will have.
   *
   * @return empty when nothing waits
   */
  public SampleList pending(Actor actor) {
    actor.require(Permission.READ);
    return desk.reading(this::listOf);
  }

  /** The recorded draws, the newest first; their seeds are not changed any more. */
  public List<SampleDraw> drawn(Actor actor, int limit) {
    actor.require(Permission.READ);
    return desk.reading(registers -> registers.sampleDraws().newest(limit));
  }

  /**
   * Draws from the pending list and records the result at once: the draw with its list, 抽中 at each
   * case drawn, and the minutes in the audit trail.
   *
   * @param seed 4 to 40 digits called out in the room
   * @param present 在场人员, two or more
   * @throws Refusal {@code SAMPLE_SEED} or {@code SAMPLE_PRESENT} if one of them is not so, {@code
   *     SAMPLE_NOTHING_PENDING}
   */
  public SampleDraw draw(Actor actor, String seed, List<String> present) {
    actor.require(Permission.COUNTY_DECISION);
    String digits = seed.strip();
    List<String> names =
        present.stream().map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
    Refusal.unlessEmpty(faults(digits, names));
    return desk.writing(registers -> record(registers, actor, digits, names));
  }

  private static List<Reason> faults(String seed, List<String> present) {
    List<Reason> faults = new ArrayList<>();
    if (!SEED.matcher(seed).matches()) {
      faults.add(Reason.at("SAMPLE_SEED", "seed", seed));
    }
    if (present.size() < LEAST_PRESENT) {
      faults.add(Reason.at("SAMPLE_PRESENT", "present", LEAST_PRESENT, present.size()));
    }
    return faults;
  }

  private SampleDraw record(Registers registers, Actor actor, String seed, List<String> present) {
    SampleList list = listOf(registers);
    if (list.entries().isEmpty()) {
      throw Refusal.because("SAMPLE_NOTHING_PENDING");
    }
    LocalDate today = desk.today();
    SampleDraw draw =
        new SampleDraw(
            desk.ids().next(),
            today,
            new FullNames(registers.users()).of(actor),
            list.checksum(),
            seed,
            present,
            list.drawn(seed));
    registers.sampleDraws().add(draw);
    for (SampleEntry e : draw.with(Outcome.DRAWN)) {
      var drawn = new StepRecord.SampleDrawn(e.ratio().toPlainString(), draw.checksum(), seed);
      desk.stepIn(
          registers,
          actor,
          e.caseId(),
          today,
          file -> {
            file.endNoticeIfOver();
            file.record(drawn);
          });
    }
    registers.audit().append(actor, "SAMPLE_DRAWN", "sample/" + draw.id(), "", minutes(draw));
    return draw;
  }

  private static String minutes(SampleDraw draw) {
    return "list "
        + draw.checksum()
        + "\nseed "
        + draw.seed()
        + "\npresent "
        + String.join(", ", draw.present())
        + "\n"
        + draw.entries().stream()
            .map(e -> e.number() + " " + e.group() + " " + e.ratio() + " " + e.outcome())
            .collect(Collectors.joining("\n"));
  }

  private SampleList listOf(Registers registers) {
    CaseQuery near =
        CaseQuery.in(CaseState.OPINION_GIVEN, CaseState.NOTICE_POSTED, CaseState.COUNTY_REVIEW);
    List<CaseSummary> waiting = registers.cases().list(near);
    Set<UUID> listed =
        registers.sampleDraws().listed(waiting.stream().map(CaseSummary::id).toList());
    List<Case> fresh =
        waiting.stream()
            .map(CaseSummary::id)
            .filter(id -> !listed.contains(id))
            .map(id -> registers.cases().find(id).orElseThrow())
            .filter(c -> c.awaitsDecision(desk.today()))
            .toList();
    Map<UUID, Household> households =
        registers.households().all(fresh.stream().map(Case::householdId).toList());
    PolicyParameters policy = desk.rules().policy(registers.settings());
    return new SampleList(
        fresh.stream().map(c -> entry(c, households.get(c.householdId()), policy)).toList());
  }

  private SampleEntry entry(Case subject, Household household, PolicyParameters policy) {
    String group = group(subject);
    BigDecimal ratio =
        policy
            .at(desk.today(), household.division(), household.settlement())
            .find(group)
            .map(PolicyEntry::value)
            .map(BigDecimal::new)
            .orElse(BigDecimal.ZERO);
    Outcome outcome = subject.isCheckedWithoutDraw() ? Outcome.MUST_CHECK : Outcome.NOT_DRAWN;
    return new SampleEntry(subject.id(), subject.number(), group, ratio, outcome);
  }

  private static String group(Case subject) {
    if (subject.coversExtremePoverty()) {
      return EXTREME_POVERTY;
    }
    return switch (subject.category().orElse(Category.NONE)) {
      case EXTREME_POVERTY -> EXTREME_POVERTY;
      case SUBSISTENCE_ALLOWANCE, SUBSISTENCE_SINGLE -> SUBSISTENCE;
      case MARGINAL -> OTHER + "marginal";
      case RIGID_EXPENDITURE -> OTHER + "rigid-expenditure";
      case OTHER_HARDSHIP -> OTHER + "other-hardship";
      case NONE -> OTHER + "none";
    };
  }
}
