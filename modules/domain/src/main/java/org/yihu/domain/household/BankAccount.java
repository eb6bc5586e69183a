package org.yihu.domain.household;

import org.yihu.domain.shared.Mask;

/**
 * 收款账户. Sensitive. An account whose number fails the check is stored, marked and kept out of
 * payment lists until a person confirms it.
 *
 * @param bank 开户银行; empty if unknown
 * @param holder 开户人
 * @param number 账号, digits only
 * @param confirmed whether the check digit holds or a person has confirmed the number
 */
public record BankAccount(String bank, String holder, String number, boolean confirmed) {
  /** As {@link Mask#ACCOUNT} has it. */
  public String masked() {
    return Mask.ACCOUNT.of(number);
  }
}
