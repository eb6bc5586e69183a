package org.yihu.usecases.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 家庭档案（查看）: a household file as it is shown; every value is a text or a plain number, sensitive
 * ones masked unless revealed. Amounts in yuan with two decimals; enumerations by their code names.
 *
 * @param code 户编号
 * @param head 户主姓名
 * @param village 嘎查村（社区） in full, from the county down
 * @param division its code
 * @param settlement 城乡
 * @param relapsePrevention wording of the 防止返贫监测 label; empty without it
 * @param kept cells of workbook columns that the program does not know, by header
 */
public record HouseholdView(
    String code,
    String head,
    String village,
    String division,
    String settlement,
    String address,
    String phone,
    String note,
    String relapsePrevention,
    Account account,
    List<MemberView> members,
    List<LineView> income,
    List<LineView> spending,
    List<LineView> assets,
    List<ObligorView> obligors,
    List<BenefitView> benefits,
    List<CaseView> cases,
    Map<String, String> kept,
    int version,
    String changedBy,
    Instant changedAt) {

  /** 收款账户; empty texts without one. */
  public record Account(String bank, String holder, String number, boolean confirmed) {}

  /** 成员. */
  public record MemberView(
      String name,
      String relation,
      String idNumber,
      String provisionalKey,
      String sex,
      LocalDate birthDate,
      int age,
      String ethnicGroup,
      String education,
      String maritalStatus,
      String health,
      String disability,
      String workAbility,
      String employment,
      boolean livesTogether,
      LocalDate from,
      LocalDate to) {}

  /**
   * 收入、支出或财产明细.
   *
   * @param person 姓名; empty for the household's own
   */
  public record LineView(
      String kind,
      String person,
      String amount,
      int count,
      String period,
      String source,
      String note) {}

  /** 义务人. */
  public record ObligorView(
      String member, String name, String relation, String ability, String monthlySupport) {}

  /** 待遇. */
  public record BenefitView(
      String category,
      String wording,
      String start,
      String standing,
      String amount,
      LocalDate reviewDue) {}

  /** 案卷. */
  public record CaseView(String number, String state) {}
}
