package org.yihu.domain.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;

/**
 * 认定事实: everything one determination rests on, as found for the date of application. Plain facts;
 * nothing in it depends on a parameter. {@link #findings()} says what is wrong with them.
 *
 * @param caseId number of the case
 * @param applicationDate 申请日期
 * @param division village or community
 * @param settlement which standard applies
 * @param verificationComplete whether the 核对 report is in
 * @param members 家庭成员
 * @param illnessDeduction 因病刚性支出扣减, yuan per year
 * @param disabilityDeduction 因残刚性支出扣减, yuan per year
 * @param assets 家庭财产
 * @param obligors 法定义务人
 * @param spending own payments in the twelve months before application; a kind that is absent is
 *     zero
 */
public record Facts(
    String caseId,
    LocalDate applicationDate,
    DivisionCode division,
    Settlement settlement,
    boolean verificationComplete,
    List<MemberFacts> members,
    Money illnessDeduction,
    Money disabilityDeduction,
    HouseholdAssets assets,
    List<ObligorFacts> obligors,
    Map<SpendingLine.Kind, Money> spending) {

  public Facts {
    members = List.copyOf(members);
    obligors = List.copyOf(obligors);
    spending = Map.copyOf(spending);
  }

  /** 计入成员: the members who count for the household, in the order of the facts (民发〔2021〕57号第七条). */
  public List<MemberFacts> countedMembers() {
    return members.stream().filter(m -> m.isCountedOn(applicationDate)).toList();
  }

  /**
   * Everything that makes these facts unfit for a determination, each with the field it concerns;
   * empty if they are fit.
   */
  public List<Reason> findings() {
    return new FactsCheck(this).reasons();
  }
}
