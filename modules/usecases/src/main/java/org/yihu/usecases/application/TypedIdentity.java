package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/**
 * 录入的身份: what a line says of who somebody is. A right ID number decides over sex and birth date;
 * only somebody who has none yet is taken as stated.
 *
 * @param number 公民身份号码; empty if it is missing, wrong or not there yet
 * @param sex 性别; empty if not known
 * @param birthDate 出生日期; empty if not known
 */
public record TypedIdentity(
    Optional<ResidentIdNumber> number, Optional<Sex> sex, Optional<LocalDate> birthDate) {
  private static final int ADULT = 18;

  /** Reads a line of the members as it stands now. */
  public static TypedIdentity of(FormLine line, FormReading reading, LocalDate today) {
    Optional<ResidentIdNumber> number =
        TypedNumber.of(line.get(FormField.ID_NUMBER), today).number();
    if (number.isPresent()) {
      return new TypedIdentity(
          number, number.map(ResidentIdNumber::sex), number.map(ResidentIdNumber::birthDate));
    }
    return isWithoutNumber(line)
        ? new TypedIdentity(
            number,
            reading.sex(line.get(FormField.SEX)),
            Typed.day(line.get(FormField.BIRTH_DATE)).filter(d -> !d.isAfter(today)))
        : new TypedIdentity(number, Optional.empty(), Optional.empty());
  }

  /** Whether somebody said that this member has no number yet, and none is typed. */
  public static boolean isWithoutNumber(FormLine line) {
    return line.is(FormField.NO_NUMBER) && line.compact(FormField.ID_NUMBER).isEmpty();
  }

  /** 周岁 on a day. */
  public Optional<Integer> ageOn(LocalDate day) {
    return birthDate.map(b -> Ages.on(b, day));
  }

  /** Whether the member signs in person; somebody whose age is not known yet counts as adult. */
  public boolean isAdult(LocalDate today) {
    return ageOn(today).filter(a -> a < ADULT).isEmpty();
  }
}
