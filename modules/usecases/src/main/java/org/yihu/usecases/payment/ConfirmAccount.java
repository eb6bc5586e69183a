package org.yihu.usecases.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.imports.AccountReading;
import org.yihu.usecases.port.Store;

/**
 * 核对账号: a person keys an account again from the passbook or card. The same number as on file is
 * confirmed even if its check digit fails; another one is taken only if it passes the check. From
 * then on the household is in the bank's part of the list.
 */
public final class ConfirmAccount {
  private final Store store;
  private final Clock clock;

  public ConfirmAccount(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Confirms or corrects the account of a household.
   *
   * @param keyed bank, holder and number as keyed from the original; its own mark is ignored
   * @param basis what it was compared with, such as the passbook; goes into the audit trail
   * @return the account as it is stored
   * @throws Refusal with all reasons: {@code ACCOUNT_FORM}, {@code ACCOUNT_HOLDER_MISSING}, {@code
   *     ACCOUNT_BASIS_MISSING}, {@code ACCOUNT_NOT_TRUSTED}, {@code HOUSEHOLD_CHANGED_MEANWHILE}
   */
  public BankAccount confirm(Actor actor, UUID household, BankAccount keyed, String basis) {
    actor.require(Permission.PAYMENT_LIST);
    AccountReading reading = AccountReading.keyed(keyed.number());
    return store.write(
        registers -> {
          Household before =
              registers
                  .households()
                  .find(household)
                  .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", household));
          boolean isSame =
              before.account().filter(a -> a.number().equals(reading.number())).isPresent();
          Refusal.unlessEmpty(reasons(reading, keyed, basis, isSame));
          BankAccount after =
              new BankAccount(keyed.bank().strip(), keyed.holder().strip(), reading.number(), true);
          registers
              .households()
              .save(before.paidTo(after), new ChangeStamp(actor.name(), clock.instant()));
          registers
              .audit()
              .append(
                  actor,
                  "ACCOUNT_CONFIRMED",
                  "household/" + before.code() + "#account",
                  before.account().map(BankAccount::masked).orElse(""),
                  after.masked() + " " + basis.strip());
          return after;
        });
  }

  private static List<Reason> reasons(
      AccountReading reading, BankAccount keyed, String basis, boolean isSame) {
    List<Reason> reasons = new ArrayList<>();
    if (!reading.hasForm()) {
      reasons.add(Reason.at("ACCOUNT_FORM", "number"));
    } else if (!isSame && !reading.trusted()) {
      reasons.add(Reason.at("ACCOUNT_NOT_TRUSTED", "number"));
    }
    if (keyed.holder().isBlank()) {
      reasons.add(Reason.at("ACCOUNT_HOLDER_MISSING", "holder"));
    }
    if (basis.isBlank()) {
      reasons.add(Reason.at("ACCOUNT_BASIS_MISSING", "basis"));
    }
    return reasons;
  }
}
