package org.yihu.domain.household;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/**
 * 人员: one person on file. The ID number wins over a stated sex and birth date. A person without an
 * ID number carries a provisional key instead (临时键), which never merges by itself.
 *
 * @param id time-ordered identity
 * @param name full name, interpunct as ·
 * @param idNumber resident ID number; empty only with a provisional key
 * @param provisionalKey key given by an office while the number is unknown; empty otherwise
 * @param sex 性别
 * @param birthDate 出生日期
 * @param profile the other recorded facts
 */
public record Person(
    UUID id,
    String name,
    Optional<ResidentIdNumber> idNumber,
    String provisionalKey,
    Sex sex,
    LocalDate birthDate,
    PersonProfile profile) {

  private static final int KEY_TIME = 14;
  private static final int KEY_END = 6;

  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(profile, "profile");
    if (idNumber.isEmpty() && provisionalKey.isBlank()) {
      throw new IllegalArgumentException(
          "a person needs an ID number or a provisional key: " + name);
    }
  }

  /** A person with a valid ID number, from which sex and birth date are taken. */
  public static Person of(UUID id, String name, ResidentIdNumber number, PersonProfile profile) {
    return new Person(id, name, Optional.of(number), "", number.sex(), number.birthDate(), profile);
  }

  /**
   * A person who has no ID number yet, such as a newborn or somebody without a household register
   * entry; the provisional key is made of the identity.
   */
  public static Person withoutNumber(
      UUID id, String name, Sex sex, LocalDate birthDate, PersonProfile profile) {
    // the beginning tells the time, the end tells twins apart who are entered at once
    String text = id.toString();
    String key = "P-" + text.substring(0, KEY_TIME) + text.substring(text.length() - KEY_END);
    return new Person(id, name, Optional.empty(), key, sex, birthDate, profile);
  }

  /**
   * Full years on a day; a person born on 29 February turns a year older on 1 March of a common
   * year.
   */
  public int ageOn(LocalDate day) {
    int age = day.getYear() - birthDate.getYear();
    boolean before =
        day.getMonthValue() < birthDate.getMonthValue()
            || day.getMonthValue() == birthDate.getMonthValue()
                && day.getDayOfMonth() < birthDate.getDayOfMonth();
    return before ? age - 1 : age;
  }
}
