package org.yihu.usecases.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.casework.CountedLine;
import org.yihu.usecases.casework.FileDay;

/**
 * 家庭档案（屏）: a household file as a screen works with it. What is sensitive is masked already; only
 * {@link RevealFields} gives it.
 *
 * @param head 户情
 * @param members 成员, past ones too
 * @param obligors 法定义务人
 * @param money 收支财产 and what follows from them
 * @param held 待遇, ended ones too
 * @param running 在办案卷; empty if none is open
 * @param chain 救助链, newest first
 * @param kept cells of workbook columns that the program does not know, by header
 */
public record HouseholdFile(
    FileHead head,
    List<MemberCard> members,
    List<ObligorCard> obligors,
    FileMoney money,
    List<HeldCard> held,
    Optional<RunningCase> running,
    List<ChainLink> chain,
    Map<String, String> kept) {

  /**
   * 户情.
   *
   * @param headName 户主姓名; empty without one
   * @param village name of the village or community
   * @param phone masked but for its end
   * @param account bank and masked number; empty without one
   * @param accountConfirmed whether the number holds
   * @param relapse wording of the 防止返贫监测 label; empty without it
   */
  public record FileHead(
      UUID id,
      String code,
      String headName,
      int version,
      String changedBy,
      Instant changedAt,
      DivisionCode division,
      String village,
      Settlement settlement,
      String address,
      String phone,
      String note,
      String account,
      boolean accountConfirmed,
      String relapse) {}

  /**
   * 成员.
   *
   * @param idNumber masked, or the provisional key
   * @param hasNumber whether there is an ID number
   * @param age full years today
   * @param hasHealthNote whether a health condition is on file
   * @param hasDisability whether a disability is on file
   * @param counts whether the person counts for the household on the day of the figures
   */
  public record MemberCard(
      UUID person,
      String name,
      Relation relation,
      Sex sex,
      LocalDate birthDate,
      int age,
      String idNumber,
      boolean hasNumber,
      boolean hasHealthNote,
      boolean hasDisability,
      WorkAbility workAbility,
      String employment,
      boolean student,
      boolean livesTogether,
      boolean legalDuty,
      boolean counts,
      DateRange period) {}

  /** 法定义务人. */
  public record ObligorCard(
      UUID member,
      String name,
      Relation relation,
      Obligor.Ability ability,
      Money monthlySupport,
      boolean consented) {}

  /**
   * 收支财产.
   *
   * @param day the day they are worked out for
   * @param determination what they come to; empty if something is missing
   * @param missing what is missing then
   */
  public record FileMoney(
      FileDay day,
      List<CountedLine<IncomeLine>> income,
      List<CountedLine<SpendingLine>> spending,
      List<CountedLine<AssetLine>> assets,
      Money illnessDeduction,
      Money disabilityDeduction,
      Optional<Determination> determination,
      List<Reason> missing) {}

  /**
   * 待遇.
   *
   * @param monthly yuan; empty for a status and for an unknown amount
   */
  public record HeldCard(
      Category category,
      String wording,
      YearMonth start,
      Standing standing,
      Optional<Money> monthly,
      Optional<LocalDate> reviewDue) {}

  /**
   * 在办案卷.
   *
   * @param category of the newest determination or decision; empty before
   * @param provisional whether something in it is open
   * @param monthly yuan a month; zero before the first determination
   * @param workingDaysLeft until the nearest time limit, negative when overdue; empty if none runs
   */
  public record RunningCase(
      UUID id,
      CaseNumber number,
      CaseState state,
      Optional<Category> category,
      boolean provisional,
      Money monthly,
      Optional<Integer> workingDaysLeft) {}
}
