package org.yihu.usecases.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.Division;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.casework.FactsAssembler;
import org.yihu.usecases.casework.FileDay;
import org.yihu.usecases.casework.LineStandings;
import org.yihu.usecases.household.HouseholdFile.FileHead;
import org.yihu.usecases.household.HouseholdFile.FileMoney;
import org.yihu.usecases.household.HouseholdFile.HeldCard;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;
import org.yihu.usecases.household.HouseholdFile.RunningCase;
import org.yihu.usecases.imports.ImportedContent;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** Puts a household file together for one day. */
final class FileAssembly {
  private final Registers registers;
  private final OfficeRules rules;
  private final PolicyParameters policy;
  private final Texts texts;
  private final LocalDate day;

  FileAssembly(Registers registers, OfficeRules rules, Texts texts, LocalDate day) {
    this.registers = registers;
    this.rules = rules;
    this.policy = rules.policy(registers.settings());
    this.texts = texts;
    this.day = day;
  }

  HouseholdFile of(Household h, ChangeStamp stamp) {
    Optional<Case> open =
        registers.cases().ofHousehold(h.id()).stream()
            .filter(c -> !c.state().isFinal() && !c.applicationDate().isAfter(day))
            .findFirst();
    FileDay fileDay =
        open.filter(c -> !c.state().isInForce())
            .map(c -> new FileDay(c.applicationDate(), true))
            .orElse(new FileDay(day, false));
    PolicyScope scope = policy.at(fileDay.on(), h.division(), h.settlement());
    LineStandings standings = new LineStandings(h, fileDay, scope);
    Map<String, String> kept =
        Optional.ofNullable(registers.imports().latest(List.of(h.id())).get(h.id()))
            .map(ImportedContent::kept)
            .orElse(Map.of());
    return new HouseholdFile(
        head(h, stamp),
        h.members().stream().map(m -> member(m, standings.countedMembers())).toList(),
        h.obligors().stream()
            .map(
                o ->
                    new ObligorCard(
                        o.memberId(),
                        o.name(),
                        o.relation(),
                        o.ability(),
                        o.monthlySupport(),
                        o.consented()))
            .toList(),
        money(h, fileDay, standings, open),
        registers.benefits().ofHousehold(h.id()).stream().map(this::held).toList(),
        open.map(c -> running(c, h)),
        new HouseholdChain(texts)
            .of(registers, h).stream().filter(link -> !link.on().isAfter(day)).toList(),
        kept);
  }

  private FileHead head(Household h, ChangeStamp stamp) {
    return new FileHead(
        h.id(),
        h.code(),
        h.headOn(day).map(m -> m.person().name()).orElse(""),
        h.version(),
        stamp.by(),
        stamp.at(),
        h.division(),
        rules
            .divisions(registers.settings())
            .find(h.division())
            .map(Division::name)
            .orElse(h.division().value()),
        h.settlement(),
        h.address(),
        Mask.PHONE.of(h.phone()),
        h.note(),
        h.account().map(a -> a.bank() + " " + a.masked()).orElse(""),
        h.account().map(a -> a.confirmed()).orElse(true),
        h.relapsePrevention().map(RelapsePrevention::wording).orElse(""));
  }

  private MemberCard member(Member m, Set<UUID> counted) {
    var person = m.person();
    var profile = person.profile();
    return new MemberCard(
        person.id(),
        person.name(),
        m.relation(),
        person.sex(),
        person.birthDate(),
        person.ageOn(day),
        person.idNumber().map(ResidentIdNumber::masked).orElse(person.provisionalKey()),
        person.idNumber().isPresent(),
        profile.health().isPresent(),
        profile.disability().isPresent(),
        profile.workAbility(),
        profile.employment(),
        profile.dependentStudent(),
        m.livesTogether(),
        m.legalDuty(),
        m.period().contains(day) && counted.contains(person.id()),
        m.period());
  }

  private FileMoney money(
      Household h, FileDay fileDay, LineStandings standings, Optional<Case> open) {
    Optional<Determination> determination = Optional.empty();
    List<Reason> missing = List.of();
    try {
      boolean verified =
          open.map(c -> c.latest(StepRecord.VerificationReported.class).isPresent()).orElse(true);
      determination =
          Optional.of(
              new DeterminationRules(policy)
                  .determine(FactsAssembler.ofFile(h.code(), fileDay, h, verified)));
    } catch (Refusal incomplete) {
      missing = incomplete.reasons();
    }
    return new FileMoney(
        fileDay,
        standings.income(),
        standings.spending(),
        standings.assets(),
        h.finances().illnessDeduction(),
        h.finances().disabilityDeduction(),
        determination,
        missing);
  }

  private HeldCard held(Benefit benefit) {
    BenefitStep step = benefit.in(YearMonth.from(day)).orElse(benefit.steps().getFirst());
    boolean known =
        benefit.category().isPaid() && step.amount().form() != MonthlyAmount.Form.UNKNOWN;
    return new HeldCard(
        benefit.category(),
        benefit.wording(),
        benefit.start(),
        step.standing(),
        known ? Optional.of(step.amount().total()) : Optional.empty(),
        benefit.reviewDue());
  }

  private RunningCase running(Case c, Household h) {
    var calendar = rules.calendar(registers.settings());
    var scope = policy.at(c.applicationDate(), h.division(), h.settlement());
    var determined = c.latest(StepRecord.Determined.class);
    return new RunningCase(
        c.id(),
        c.number(),
        c.state(),
        c.category(),
        determined.filter(StepRecord.Determined::provisional).isPresent(),
        determined.map(StepRecord.Determined::monthly).orElse(Money.ZERO),
        CaseDeadlines.nearest(CaseDeadlines.of(c, scope, calendar, day))
            .map(d -> d.workingDaysLeft(day, calendar)));
  }
}
