package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 录入的证号: an ID number as typed, at any moment of typing.
 *
 * @param text as typed, without spaces, in capitals; an old number of 15 digits in its new form
 * @param state how far it is right
 */
public record TypedNumber(String text, State state) {
  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;

  /** 校验结果. */
  public enum State {
    EMPTY,
    /** Fewer than 18 characters, right so far. */
    SHORT,
    LONG,
    /** Another character than a digit, or an X before the end. */
    FORM,
    /** The birth date in it does not exist, or is still to come. */
    DATE,
    CHECK_DIGIT,
    VALID
  }

  /** Reads what is in the field now. */
  public static TypedNumber of(String typed, LocalDate today) {
    String text = Typed.compact(typed).toUpperCase(Locale.ROOT);
    if (text.length() == OLD_LENGTH) {
      Optional<ResidentIdNumber> whole = ResidentIdNumber.fromFifteen(text);
      if (whole.isPresent()) {
        return new TypedNumber(whole.get().value(), State.VALID);
      }
    }
    return new TypedNumber(text, state(text, today));
  }

  private static State state(String text, LocalDate today) {
    if (text.isEmpty()) {
      return State.EMPTY;
    }
    if (!text.matches("\\d*|\\d{17}X.*")) {
      return State.FORM;
    }
    if (text.length() != LENGTH) {
      return text.length() < LENGTH ? State.SHORT : State.LONG;
    }
    return ResidentIdNumber.fault(text)
        .map(
            fault ->
                switch (fault) {
                  case LENGTH -> State.FORM;
                  case DATE -> State.DATE;
                  case CHECK_DIGIT -> State.CHECK_DIGIT;
                })
        .orElseGet(
            () -> new ResidentIdNumber(text).birthDate().isAfter(today) ? State.DATE : State.VALID);
  }

  /** The number, if it is right. */
  public Optional<ResidentIdNumber> number() {
    return state == State.VALID ? Optional.of(new ResidentIdNumber(text)) : Optional.empty();
  }

  /** How many characters are missing, negative if there are too many. */
  public int missing() {
    return LENGTH - text.length();
  }
}
