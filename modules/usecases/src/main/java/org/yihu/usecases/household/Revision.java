package org.yihu.usecases.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/** 改动: one thing that a person changes in a household file. */
public sealed interface Revision {
  /** 收入一行, new or in the place of the line with its identity. */
  record PutIncome(IncomeLine line) implements Revision {}

  /** 支出一行. */
  record PutSpending(SpendingLine line) implements Revision {}

  /** 财产一行. */
  record PutAsset(AssetLine line) implements Revision {}

  /** 删一行. */
  record RemoveLine(HouseholdSection section, UUID line) implements Revision {}

  /** 刚性支出扣减, yuan per year. */
  record SetDeductions(Money illness, Money disability) implements Revision {}

  /** 嘎查村（社区）. */
  record SetDivision(DivisionCode division) implements Revision {}

  /** 城乡. */
  record SetSettlement(Settlement settlement) implements Revision {}

  /** 住址. */
  record SetAddress(String address) implements Revision {}

  /** 联系电话. */
  record SetPhone(String phone) implements Revision {}

  /** 备注. */
  record SetNote(String note) implements Revision {}

  /** 收款账户; empty for none. */
  record SetAccount(Optional<BankAccount> account) implements Revision {}

  /**
   * 成员加入.
   *
   * @param number 公民身份号码; empty if there is none yet, as of a newborn; then sex, birth date and a
   *     reason are needed
   * @param from first day of membership
   */
  record Join(
      String name,
      Optional<ResidentIdNumber> number,
      Sex sex,
      LocalDate birthDate,
      Relation relation,
      LocalDate from,
      boolean livesTogether)
      implements Revision {}

  /**
   * 成员离开: the membership ends, the person stays in the file's past.
   *
   * @param last last day of membership, for a death its day
   * @param departure why
   */
  record Leave(UUID person, LocalDate last, Departure departure) implements Revision {}

  /**
   * 更正成员: name and identity were recorded wrongly. Needs a reason; an ID number decides over sex
   * and birth date.
   *
   * @param number the right number; empty leaves the number as it is on file
   * @param sex of a person without a number; otherwise not looked at
   * @param birthDate of a person without a number; otherwise not looked at
   */
  record Correct(
      UUID person, String name, Optional<ResidentIdNumber> number, Sex sex, LocalDate birthDate)
      implements Revision {}

  /** 与户主关系. */
  record SetRelation(UUID person, Relation relation) implements Revision {}

  /** 共同生活与法定义务. */
  record SetLiving(UUID person, boolean livesTogether, boolean legalDuty) implements Revision {}

  /** 健康状况. */
  record SetHealth(UUID person, Optional<Health> health) implements Revision {}

  /** 残疾; empty for none. */
  record SetDisability(UUID person, Optional<Disability> disability) implements Revision {}

  /** 劳动能力. */
  record SetWorkAbility(UUID person, WorkAbility ability) implements Revision {}

  /** 法定义务人, new or in the place of the one with this name. */
  record PutObligor(Obligor obligor) implements Revision {}

  /** 删法定义务人, by the member who is owed and the obligor's name. */
  record RemoveObligor(UUID member, String name) implements Revision {}

  /** The refusal if no reason is told; empty where none is needed. */
  default Optional<String> refusedWithoutReason() {
    return switch (this) {
      case Correct _ -> Optional.of("CORRECTION_NEEDS_REASON");
      case Join join when join.number().isEmpty() -> Optional.of("NO_NUMBER_NEEDS_REASON");
      case Together(var all) ->
          all.stream().flatMap(r -> r.refusedWithoutReason().stream()).findFirst();
      default -> Optional.empty();
    };
  }

  /** Several changes that are stored as one and undone as one, such as pasted lines. */
  record Together(List<Revision> revisions) implements Revision {
    public Together {
      revisions = List.copyOf(revisions);
    }
  }
}
