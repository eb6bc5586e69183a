package org.yihu.usecases.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.ExcludedIncome;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.Sex;

@DisplayName("事实汇集：哪些明细计入，哪些停下来问人")
class FactsAssemblerTest {
  private static final LocalDate APPLIED = LocalDate.parse("2026-10-12");

  private final Person head = person("张国强", Sex.MALE, "1980-03-02");
  private final Person wife = person("李秀兰", Sex.FEMALE, "1982-05-11");
  private final List<Member> members = new ArrayList<>();
  private final List<IncomeLine> income = new ArrayList<>();
  private final List<AssetLine> assets = new ArrayList<>();

  FactsAssemblerTest() {
    members.add(Member.of(head, Relation.HEAD, DateRange.since(LocalDate.parse("2020-01-01"))));
    members.add(Member.of(wife, Relation.SPOUSE, DateRange.since(LocalDate.parse("2020-01-01"))));
  }

  @Test
  @DisplayName("同一人同一类：核对的数胜过入户、申报；另一类不受影响")
  void best_source_wins() {
    line(head, IncomeLine.Kind.WAGE, 6000, LineSource.DECLARED, "2025-10-12", "2026-10-11");
    line(head, IncomeLine.Kind.WAGE, 9000, LineSource.VISIT, "2025-10-12", "2026-10-11");
    line(head, IncomeLine.Kind.WAGE, 8000, LineSource.VERIFICATION, "2025-10-12", "2026-10-11");
    line(head, IncomeLine.Kind.BUSINESS, 500, LineSource.DECLARED, "2025-10-12", "2026-10-11");
    var found = assemble(APPLIED).members().getFirst().income();
    assertThat(found.wage()).isEqualTo(Money.ofYuan(8000));
    assertThat(found.business()).isEqualTo(Money.ofYuan(500));
  }

  @Test
  @DisplayName("整月填写的十二个月（上年10月至当年9月）计入；前年的不计；申请后开始的不计")
  void period() {
    line(head, IncomeLine.Kind.WAGE, 6000, LineSource.DECLARED, "2025-10-01", "2026-09-30");
    line(head, IncomeLine.Kind.WAGE, 100, LineSource.DECLARED, "2024-10-01", "2025-09-30");
    line(head, IncomeLine.Kind.WAGE, 10, LineSource.DECLARED, "2026-10-13", "2027-10-12");
    assertThat(assemble(APPLIED).members().getFirst().income().wage())
        .isEqualTo(Money.ofYuan(6000));
  }

  @Test
  @DisplayName("跨出十二个月的一笔、未分到成员的一笔：两处一次说全，不折算不猜")
  void incomplete_lines_are_named_at_once() {
    line(head, IncomeLine.Kind.WAGE, 6000, LineSource.DECLARED, "2025-01-01", "2026-12-31");
    line(null, IncomeLine.Kind.TRANSFER, 2400, LineSource.IMPORT, "2025-10-01", "2026-09-30");
    assertThatThrownBy(() -> assemble(APPLIED))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(r.reasons())
                    .extracting(Reason::code)
                    .containsExactly("FACTS_PERIOD", "FACTS_INCOMPLETE"));
  }

  @Test
  @DisplayName("一人户的合计只能是本人的：照计")
  void only_member() {
    members.removeLast();
    line(null, IncomeLine.Kind.TRANSFER, 2400, LineSource.IMPORT, "2025-10-01", "2026-09-30");
    assertThat(assemble(APPLIED).members().getFirst().income().transfer())
        .isEqualTo(Money.ofYuan(2400));
  }

  @Test
  @DisplayName("不计入的收入既列入总数又单列；用途不同的车分别列出")
  void exclusions_and_vehicles() {
    income.add(
        new IncomeLine(
            UUID.randomUUID(),
            Optional.of(wife.id()),
            IncomeLine.Kind.TRANSFER,
            Money.ofYuan(1200),
            Money.ZERO,
            Optional.of("government-assistance"),
            new DateRange(LocalDate.parse("2025-10-12"), LocalDate.parse("2026-10-11")),
            LineSource.DECLARED,
            ""));
    asset(AssetLine.Kind.VEHICLE_PRIVATE, 1);
    asset(AssetLine.Kind.VEHICLE_MEDICAL, 1);
    asset(AssetLine.Kind.HOUSE, 2);
    Facts facts = assemble(APPLIED);
    assertThat(facts.members().getLast().income().transfer()).isEqualTo(Money.ofYuan(1200));
    assertThat(facts.members().getLast().income().excluded())
        .containsExactly(new ExcludedIncome("government-assistance", Money.ofYuan(1200)));
    assertThat(facts.assets().vehicles()).containsExactly(VehicleUse.PRIVATE, VehicleUse.MEDICAL);
    assertThat(facts.assets().houses()).isEqualTo(2);
  }

  @Test
  @DisplayName("申请日已不在册的成员不进入事实")
  void former_member() {
    members.set(
        1,
        Member.of(
            wife,
            Relation.SPOUSE,
            new DateRange(LocalDate.parse("2020-01-01"), LocalDate.parse("2026-08-31"))));
    assertThat(assemble(APPLIED).members()).hasSize(1);
  }

  private Facts assemble(LocalDate day) {
    Household household =
        new Household(
            UUID.randomUUID(),
            "150221104000001",
            new DivisionCode("150221104001"),
            Settlement.RURAL,
            "",
            "",
            members,
            new Finances(income, List.of(), assets, Money.ZERO, Money.ZERO),
            List.of(),
            Optional.empty(),
            "",
            Optional.empty(),
            1);
    Case subject =
        new Case(
            UUID.randomUUID(),
            new CaseNumber(2026, 1),
            household.id(),
            APPLIED,
            false,
            List.of(
                new CaseEvent(
                    APPLIED, Instant.EPOCH, "经办人", new StepRecord.Opened(head.id(), "", ""))));
    return FactsAssembler.assemble(subject, day, household, true);
  }

  private void line(
      Person owner, IncomeLine.Kind kind, long yuan, LineSource source, String from, String to) {
    income.add(
        new IncomeLine(
            UUID.randomUUID(),
            Optional.ofNullable(owner).map(Person::id),
            kind,
            Money.ofYuan(yuan),
            Money.ZERO,
            Optional.empty(),
            new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
            source,
            ""));
  }

  private void asset(AssetLine.Kind kind, int count) {
    assets.add(
        new AssetLine(
            UUID.randomUUID(), Optional.empty(), kind, Money.ZERO, count, LineSource.DECLARED, ""));
  }

  private static Person person(String name, Sex sex, String birth) {
    return new Person(
        UUID.randomUUID(),
        name,
        Optional.empty(),
        "K-" + name,
        sex,
        LocalDate.parse(birth),
        PersonProfile.UNKNOWN);
  }
}
