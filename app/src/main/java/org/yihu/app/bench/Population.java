package org.yihu.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yihu.domain.division.Division;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * Invented households for the benchmarks, the same for the same seed. ID numbers are unique while
 * fewer than two million are drawn: the counter runs through days of birth and then through the
 * order codes 900 to 999.
 */
final class Population {
  private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1945, 1, 1);
  private static final int BIRTHDAYS = 27_000;
  private static final int ORDER_CODES = 100;

  /** One invented person. */
  record Resident(String name, ResidentIdNumber number) {}

  /** One invented household; the first resident is its head. */
  record Family(int serial, Division village, String code, List<Resident> residents) {}

  private final Random random;
  private final List<Division> villages;
  private final String surnames;
  private final String given;
  private int drawn;
  private int families;

  Population(long seed, List<Division> villages, String surnames, String given) {
    this.random = new Random(seed);
    this.villages = villages;
    this.surnames = surnames;
    this.given = given;
  }

  /** The next household, of one to four people. */
  Family next() {
    families++;
    Division village = villages.get(families % villages.size());
    List<Resident> residents = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      residents.add(resident(village.code().county().value().substring(0, 6)));
    }
    String code = village.code().township().value() + String.format("%07d", families);
    return new Family(families, village, code, residents);
  }

  private Resident resident(String area) {
    int birthday = drawn % BIRTHDAYS;
    int order = 900 + drawn / BIRTHDAYS % ORDER_CODES;
    drawn++;
    LocalDate birth = FIRST_BIRTHDAY.plusDays(birthday);
    String first17 =
        area
            + String.format(
                "%04d%02d%02d", birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth())
            + order;
    String name = letter(surnames) + letter(given) + (random.nextInt(3) == 0 ? "" : letter(given));
    return new Resident(
        name, new ResidentIdNumber(first17 + ResidentIdNumber.checkCharacter(first17)));
  }

  private String letter(String letters) {
    int at = random.nextInt(letters.length());
    return letters.substring(at, at + 1);
  }
}
