package org.yihu.usecases.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;

/**
 * 试算改动: what is taken to be otherwise. Everything that is not named stays as the facts have it.
 *
 * @param incomes yuan a year by person and kind
 * @param spending yuan a year by kind
 * @param financial 金融资产, yuan
 * @param houses 房屋套数
 * @param privateVehicles 自用机动车辆数
 * @param businesses 市场主体户数
 * @param leftOut members who are not counted
 */
public record TrialChanges(
    Map<Figure, Money> incomes,
    Map<SpendingLine.Kind, Money> spending,
    Optional<Money> financial,
    OptionalInt houses,
    OptionalInt privateVehicles,
    OptionalInt businesses,
    Set<String> leftOut) {
  /** Nothing changed. */
  public static final TrialChanges NONE =
      new TrialChanges(
          Map.of(),
          Map.of(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Set.of());

  /**
   * 收入项.
   *
   * @param member id of the member
   * @param kind 收入类别
   */
  public record Figure(String member, IncomeLine.Kind kind) {}

  public TrialChanges {
    incomes = Map.copyOf(incomes);
    spending = Map.copyOf(spending);
    leftOut = Set.copyOf(leftOut);
  }

  /** With another income of a person. */
  public TrialChanges income(String member, IncomeLine.Kind kind, Money amount) {
    Map<Figure, Money> more = new HashMap<>(incomes);
    more.put(new Figure(member, kind), amount);
    return new TrialChanges(
        more, spending, financial, houses, privateVehicles, businesses, leftOut);
  }

  /** With other spending of a kind. */
  public TrialChanges spending(SpendingLine.Kind kind, Money amount) {
    Map<SpendingLine.Kind, Money> more = new HashMap<>(spending);
    more.put(kind, amount);
    return new TrialChanges(incomes, more, financial, houses, privateVehicles, businesses, leftOut);
  }

  /** With other 金融资产. */
  public TrialChanges financial(Money amount) {
    return new TrialChanges(
        incomes, spending, Optional.of(amount), houses, privateVehicles, businesses, leftOut);
  }

  /** With another number of houses, private vehicles and businesses. */
  public TrialChanges property(OptionalInt homes, OptionalInt vehicles, OptionalInt firms) {
    return new TrialChanges(incomes, spending, financial, homes, vehicles, firms, leftOut);
  }

  /** Without some of the members. */
  public TrialChanges without(Set<String> members) {
    return new TrialChanges(
        incomes, spending, financial, houses, privateVehicles, businesses, members);
  }

  /** The facts as they would be; the facts given stay what they are. */
  public Facts applyTo(Facts facts) {
    Set<String> gone = new HashSet<>(leftOut);
    List<MemberFacts> members =
        facts.members().stream()
            .filter(m -> !gone.contains(m.id()))
            .map(m -> with(m, income(m)))
            .toList();
    Map<SpendingLine.Kind, Money> paid = new EnumMap<>(SpendingLine.Kind.class);
    paid.putAll(facts.spending());
    paid.putAll(spending);
    return new Facts(
        facts.caseId(),
        facts.applicationDate(),
        facts.division(),
        facts.settlement(),
        facts.verificationComplete(),
        members,
        facts.illnessDeduction(),
        facts.disabilityDeduction(),
        assets(facts.assets()),
        facts.obligors().stream().filter(o -> !gone.contains(o.member())).toList(),
        paid);
  }

  private MemberIncome income(MemberFacts m) {
    MemberIncome now = m.income();
    return new MemberIncome(
        figure(m, IncomeLine.Kind.WAGE, now.wage()),
        figure(m, IncomeLine.Kind.BUSINESS, now.business()),
        figure(m, IncomeLine.Kind.PROPERTY, now.property()),
        figure(m, IncomeLine.Kind.TRANSFER, now.transfer()),
        now.employmentCost(),
        now.excluded());
  }

  private Money figure(MemberFacts m, IncomeLine.Kind kind, Money now) {
    return incomes.getOrDefault(new Figure(m.id(), kind), now);
  }

  private static MemberFacts with(MemberFacts m, MemberIncome income) {
    return new MemberFacts(
        m.id(),
        m.name(),
        m.relation(),
        m.sex(),
        m.birthDate(),
        m.livesTogether(),
        m.legalDuty(),
        m.absence(),
        m.condition(),
        income);
  }

  private HouseholdAssets assets(HouseholdAssets now) {
    List<VehicleUse> vehicles = new ArrayList<>(now.vehicles());
    if (privateVehicles.isPresent()) {
      vehicles.removeIf(v -> v == VehicleUse.PRIVATE);
      vehicles.addAll(Collections.nCopies(privateVehicles.getAsInt(), VehicleUse.PRIVATE));
    }
    return new HouseholdAssets(
        financial.orElse(now.financial()),
        houses.orElse(now.houses()),
        businesses.orElse(now.businesses()),
        vehicles);
  }
}
