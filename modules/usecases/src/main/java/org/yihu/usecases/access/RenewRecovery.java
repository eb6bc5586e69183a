package org.yihu.usecases.access;

import java.time.Clock;
import java.time.LocalDate;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.paper.RecoveryLetter;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/**
 * 换恢复函: a new letter is drawn up while the old one still opens the store; only when the new one is
 * in hand does it take the old one's place.
 */
public final class RenewRecovery {
  private final Store store;
  private final KeyRing keys;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code office} and {@code desktop/administration}
   */
  public RenewRecovery(Store store, KeyRing keys, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.keys = keys;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Draws up a letter with a code that opens nothing yet.
   *
   * @throws org.yihu.domain.shared.Refusal if the actor may not
   */
  public RecoveryLetter draw(Actor actor) {
    actor.require(Permission.ADMINISTER);
    String code = keys.newRecovery();
    return store.read(
        registers -> {
          DivisionCode own =
              new DivisionCode(
                  registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
          var offices =
              new IssuingOffices(
                  rules.divisions(registers.settings()), registers.settings(), texts);
          return new RecoveryLetter("", offices.of(own), code, LocalDate.now(clock));
        });
  }

  /** The letter for the print preview; each letter is a paper of its own, never a reprint. */
  public PaperToPrint toPrint(RecoveryLetter letter) {
    return new PaperToPrint(
        new PrintKey("recovery-letter", "store/recovery/" + clock.instant()),
        texts.get("settings.recovery.letter"),
        letter.office().signature(),
        "",
        letter,
        0);
  }

  /**
   * Puts the letter into force; the old one opens nothing any more. The code goes into no log.
   *
   * @throws org.yihu.domain.shared.Refusal if the actor may not
   */
  public void use(Actor actor, RecoveryLetter letter) {
    actor.require(Permission.ADMINISTER);
    store.write(
        registers -> {
          registers.audit().append(actor, "RECOVERY_CODE_RENEWED", "store", "", "");
          keys.useRecovery(letter.code());
          return letter;
        });
  }
}
