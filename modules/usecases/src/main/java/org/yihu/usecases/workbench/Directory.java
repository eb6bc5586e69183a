package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/**
 * 查找目录: finds persons and cases along indexes, a few rows at a time, so that its time does not grow
 * with the store. Reads only.
 */
public interface Directory {
  /**
   * 目录人员: a person in a household; one who was in several stands in it several times.
   *
   * @param person identity
   * @param name 姓名
   * @param number 公民身份号码; empty if unknown
   * @param sex 性别
   * @param birthDate 出生日期
   * @param ethnicGroup 民族; may be empty
   * @param relation 与户主关系
   * @param current whether the membership is open
   * @param household identity of the household
   * @param householdCode 户编号
   * @param village 嘎查村（社区）
   * @param headName 户主姓名; empty if nobody is the head now
   * @param members persons in it now
   */
  record Entry(
      UUID person,
      String name,
      Optional<ResidentIdNumber> number,
      Sex sex,
      LocalDate birthDate,
      String ethnicGroup,
      Relation relation,
      boolean current,
      UUID household,
      String householdCode,
      DivisionCode village,
      String headName,
      int members) {}

  /** Names on file that begin with a text, then those that hold it. */
  List<String> names(String part, int limit);

  /** Names on file whose pinyin initials begin so, in lower case. */
  List<String> namesByInitials(String beginning, int limit);

  /** Persons with any of some names; with the last four of the number, only those. */
  List<Entry> named(Collection<String> names, Optional<String> lastFour, int limit);

  List<Entry> withNumber(String number, int limit);

  List<Entry> withLastFour(String lastFour, int limit);

  /** These persons, in the household that holds each now if one does. */
  List<Entry> persons(Collection<UUID> persons);

  /** Cases of applicants with any of some names, the nearest time limit first. */
  List<CaseSummary> casesOf(Collection<String> applicants, int limit);

  /** The cases of some households, the nearest time limit first. */
  List<CaseSummary> casesOfHouseholds(Collection<UUID> households, int limit);

  Optional<CaseSummary> caseNumbered(CaseNumber number);

  /** These cases, by identity. */
  Map<UUID, CaseSummary> cases(Collection<UUID> ids);
}
