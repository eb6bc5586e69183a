package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Sex;

/**
 * 申请人: the first block of the application.
 *
 * @param idNumber 公民身份号码, or the provisional key
 * @param sex 性别; empty to be written by hand
 * @param birthDate 出生日期; empty to be written by hand
 * @param registeredAddress 户籍地址
 * @param livingAddress 居住地址 if it is another one
 * @param settlement 户口性质
 * @param persons 家庭人口
 * @param channel 申请方式; empty to be ticked by hand
 * @param only 仅申请 these categories; empty: all categories
 * @param causes 主要困难原因
 * @param staffRelative 近亲属情况; empty to be ticked by hand
 * @param staffRelativeName who the relative is; empty if none
 * @param account 发放账户
 */
public record Applicant(
    String name,
    Optional<Sex> sex,
    String ethnicGroup,
    String maritalStatus,
    String idNumber,
    Optional<LocalDate> birthDate,
    String registeredAddress,
    Optional<String> livingAddress,
    Settlement settlement,
    int persons,
    Optional<Channel> channel,
    String phone,
    Optional<String> only,
    Set<HardshipCause> causes,
    Optional<Boolean> staffRelative,
    String staffRelativeName,
    Optional<BankAccount> account) {

  /** 申请方式 (民发〔2021〕57号第九条). */
  public enum Channel {
    /** 本人或共同生活成员. */
    SELF,
    /** 委托村（居）委会. */
    VILLAGE_COMMITTEE,
    /** 委托他人. */
    OTHER_PERSON
  }

  public Applicant {
    causes = Set.copyOf(causes);
  }
}
