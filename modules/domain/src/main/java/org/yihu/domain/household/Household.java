package org.yihu.domain.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;

/**
 * 家庭（一户）: the household file. Identity is {@code id}; {@code code} is the number that offices write
 * on paper.
 *
 * @param id time-ordered identity
 * @param code 户编号, unique in the store
 * @param division village or community
 * @param settlement 城乡
 * @param address 住址; empty if unknown
 * @param phone 联系电话; empty if unknown
 * @param members all memberships, past ones too, in the order of the file
 * @param finances income, spending, property and deductions
 * @param obligors 法定义务人
 * @param account 收款账户; empty if none
 * @param note 备注
 * @param relapsePrevention 防止返贫监测 label
 * @param version counts the stored changes; a write with an older version is refused
 */
public record Household(
    UUID id,
    String code,
    DivisionCode division,
    Settlement settlement,
    String address,
    String phone,
    List<Member> members,
    Finances finances,
    List<Obligor> obligors,
    Optional<BankAccount> account,
    String note,
    Optional<RelapsePrevention> relapsePrevention,
    int version) {

  public Household {
    members = List.copyOf(members);
    obligors = List.copyOf(obligors);
  }

  /** This file with another version, to be written over that version. */
  public Household at(int stored) {
    return with(finances, account, stored);
  }

  /** This file with another account. */
  public Household paidTo(BankAccount other) {
    return with(finances, Optional.of(other), version);
  }

  /** This file with other finances. */
  public Household with(Finances other) {
    return with(other, account, version);
  }

  private Household with(
      Finances otherFinances, Optional<BankAccount> otherAccount, int otherVersion) {
    return new Household(
        id,
        code,
        division,
        settlement,
        address,
        phone,
        members,
        otherFinances,
        obligors,
        otherAccount,
        note,
        relapsePrevention,
        otherVersion);
  }

  /** The members now on file: those whose membership has not ended. */
  public List<Member> currentMembers() {
    return members.stream().filter(m -> m.period().isOpen()).toList();
  }

  /** The members on a day, in file order. */
  public List<Member> membersOn(LocalDate day) {
    return members.stream().filter(m -> m.period().contains(day)).toList();
  }

  /** 户主 on a day. */
  public Optional<Member> headOn(LocalDate day) {
    return membersOn(day).stream().filter(m -> m.relation().kin() == Relation.Kin.HEAD).findFirst();
  }
}
