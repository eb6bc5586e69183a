package org.yihu.domain.assistance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Sex;

/**
 * 成员事实: what a determination needs to know of one member of the household.
 *
 * @param id identity within the facts
 * @param name 姓名, for the trace only
 * @param relation 与户主关系
 * @param sex 性别
 * @param birthDate 出生日期; null if unknown, which {@link Facts#findings()} faults
 * @param livesTogether 共同生活
 * @param legalDuty 对家庭负有法定赡养、抚养、扶养义务
 * @param absence 不计入情形
 * @param condition 就业、健康与自理
 * @param income 收入
 */
public record MemberFacts(
    String id,
    String name,
    Relation.Kin relation,
    Sex sex,
    LocalDate birthDate,
    boolean livesTogether,
    boolean legalDuty,
    Absence absence,
    Condition condition,
    MemberIncome income) {

  /**
   * 就业、健康与自理.
   *
   * @param dependentStudent 本科及以下全日制在校
   * @param workAbility 劳动能力
   * @param employed 就业
   * @param disability 残疾; empty if none
   * @param severeIllness 当地认定的重特大疾病
   * @param selfCareFailed 六项自理能力中未达到项数, 0 to 6; empty if not assessed
   */
  public record Condition(
      boolean dependentStudent,
      WorkAbility workAbility,
      boolean employed,
      Optional<Disability> disability,
      boolean severeIllness,
      Optional<Integer> selfCareFailed) {

    /** Able to work, out of work, healthy, self-care not assessed. */
    public static final Condition USUAL =
        new Condition(false, WorkAbility.FULL, false, Optional.empty(), false, Optional.empty());
  }

  /**
   * 周岁: full years on a day; a person born on 29 February turns a year older on 1 March of a common
   * year.
   */
  public int ageOn(LocalDate day) {
    return (int) ChronoUnit.YEARS.between(birthDate, day);
  }

  /** 计入共同生活的家庭成员 (民发〔2021〕57号第七条). */
  boolean isCountedOn(LocalDate day) {
    if (absence != Absence.NONE) {
      return false;
    }
    return switch (relation) {
      case HEAD, SPOUSE -> true;
      case CHILD -> isDependentChildOn(day) || sharesDuty();
      case PARENT, GRANDCHILD, GRANDPARENT, SIBLING, OTHER -> sharesDuty();
    };
  }

  private boolean isDependentChildOn(LocalDate day) {
    return ageOn(day) < 18
        || condition.dependentStudent()
        || condition.workAbility() == WorkAbility.NONE;
  }

  private boolean sharesDuty() {
    return livesTogether && legalDuty;
  }

  /** 重度残疾, or grade 3 intellectual or mental. */
  boolean isSeverelyDisabled() {
    return condition.disability().filter(Disability::isSevere).isPresent();
  }
}
