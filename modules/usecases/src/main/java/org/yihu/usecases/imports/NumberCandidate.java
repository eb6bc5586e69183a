package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 候选号: one number that a destroyed number can have been, with what speaks for it.
 *
 * @param number the number
 * @param onFile who has it in the store; empty if nobody
 * @param village 嘎查村（社区） of that person's household; empty if nobody
 * @param age full years on the last day of the workbook's month
 * @param sameName whether the person on file has the row's name
 * @param sameBirthDate whether the row states its birth date
 * @param sameSex whether the row states its sex
 */
public record NumberCandidate(
    ResidentIdNumber number,
    Optional<PersonOnFile> onFile,
    String village,
    int age,
    boolean sameName,
    boolean sameBirthDate,
    boolean sameSex) {

  static NumberCandidate of(
      ResidentIdNumber number,
      ReadPerson row,
      Optional<PersonOnFile> onFile,
      String village,
      LocalDate day) {
    return new NumberCandidate(
        number,
        onFile,
        village,
        java.time.Period.between(number.birthDate(), day).getYears(),
        onFile.filter(p -> p.name().equals(row.name())).isPresent(),
        row.birthDate().filter(number.birthDate()::equals).isPresent(),
        row.sex().filter(s -> s == number.sex()).isPresent());
  }
}
