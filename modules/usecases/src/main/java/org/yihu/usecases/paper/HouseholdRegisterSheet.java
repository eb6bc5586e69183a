package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.shared.Money;

/**
 * 家庭台账内容: every household with its members, one row a person, household cells on the first row, in
 * the columns of the consolidated workbook, so that the file can be read in again. Privacy class A.
 *
 * @param office 填报单位
 * @param asOf the day whose members and amounts it shows
 */
public record HouseholdRegisterSheet(String office, LocalDate asOf, List<Entry> households)
    implements OfficeWorkbook {

  public HouseholdRegisterSheet {
    households = List.copyOf(households);
  }

  /**
   * One household; yearly amounts in yuan.
   *
   * @param head 户主姓名
   * @param category 救助类别 in words; empty if none
   * @param start 开始享受年月
   * @param monthly 月保障金额
   */
  public record Entry(
      String township,
      String village,
      String code,
      String head,
      List<PersonRow> persons,
      Yearly yearly,
      Assets assets,
      String category,
      Optional<YearMonth> start,
      Optional<Money> monthly,
      String bank,
      String holder,
      String account,
      String phone,
      String address,
      String note) {
    public Entry {
      persons = List.copyOf(persons);
    }
  }

  /** One member, in words as the office writes them; empty where nothing is known. */
  public record PersonRow(
      String name,
      String relation,
      String sex,
      String idNumber,
      LocalDate birthDate,
      String ethnicGroup,
      String residenceKind,
      String education,
      String maritalStatus,
      String health,
      String disabilityType,
      String disabilityGrade,
      String workAbility,
      String employment) {}

  /** Income and spending of the year. */
  public record Yearly(
      Money wage,
      Money business,
      Money property,
      Money transfer,
      Money medical,
      Money education,
      Money rehabilitation,
      Money other) {}

  /** Property; vehicles, houses and businesses by number. */
  public record Assets(Money financial, int vehicles, int houses, int businesses) {}
}
