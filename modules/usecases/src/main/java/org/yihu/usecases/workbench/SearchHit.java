package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

/** 查找结果: one thing found, as the list shows it; ID numbers are masked. */
public sealed interface SearchHit {
  /**
   * 救助情况 of a household.
   *
   * @param category held now, else found by an open case; empty if neither
   * @param provisional whether it is only found, not decided
   * @param monthly yuan a month; empty if nothing is held
   * @param state of its open case; empty if none is open
   * @param number of its open case; empty likewise
   */
  record Standing(
      Optional<Category> category,
      boolean provisional,
      Optional<Money> monthly,
      Optional<CaseState> state,
      Optional<CaseNumber> number) {}

  /**
   * 人.
   *
   * @param id identity of the person
   * @param name 姓名
   * @param maskedNumber 公民身份号码 masked; empty if unknown
   * @param sex 性别
   * @param age full years today
   * @param ethnicGroup 民族; may be empty
   * @param relation 与户主关系
   * @param current whether the household holds the person now
   * @param householdCode 户编号
   * @param place village as papers write it
   * @param headName 户主姓名
   * @param alone whether the household has only this one person
   * @param standing of the household
   */
  record Person(
      UUID id,
      String name,
      String maskedNumber,
      Sex sex,
      int age,
      String ethnicGroup,
      Relation relation,
      boolean current,
      String householdCode,
      String place,
      String headName,
      boolean alone,
      Standing standing)
      implements SearchHit {}

  /**
   * 户.
   *
   * @param code 户编号
   * @param headName 户主姓名
   * @param place village as papers write it
   * @param members persons in it now
   * @param standing 救助情况
   */
  record Household(String code, String headName, String place, int members, Standing standing)
      implements SearchHit {}

  /**
   * 事项.
   *
   * @param id identity of the case
   * @param number 案号
   * @param applicant 申请人
   * @param place village as papers write it
   * @param state 办理状态
   * @param category 类别; empty before the first determination
   * @param due nearest open time limit; empty if none runs
   * @param daysLeft working days left, negative when overdue; empty likewise
   */
  record CaseOnFile(
      UUID id,
      CaseNumber number,
      String applicant,
      String place,
      CaseState state,
      Optional<Category> category,
      Optional<LocalDate> due,
      Optional<Integer> daysLeft)
      implements SearchHit {}

  /** 功能. */
  record Command(SearchCommand command) implements SearchHit {}
}
