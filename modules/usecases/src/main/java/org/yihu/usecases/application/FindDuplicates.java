package org.yihu.usecases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 查重: the person on file whom somebody is about to key again, by the whole ID number, or by name
 * and birth date while the number is not right; with the lines in which file and form differ.
 */
public final class FindDuplicates {
  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  public FindDuplicates(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /** 相同之处. */
  public enum Likeness {
    /** 证号相同. */
    NUMBER,
    /** 姓名、出生日期相同. */
    NAME_AND_BIRTH
  }

  /**
   * 已有档案.
   *
   * @param likeness by what it was found
   * @param number ID number of the person on file
   * @param householdCode 户编号
   * @param village 嘎查村（社区）
   * @param comparison line by line
   */
  public record Duplicate(
      Likeness likeness,
      ResidentIdNumber number,
      String householdCode,
      String village,
      List<Compared> comparison) {
    public Duplicate {
      comparison = List.copyOf(comparison);
    }

    public long differences() {
      return comparison.stream().filter(Compared::differs).count();
    }
  }

  /**
   * 对照行: what was typed beside what is on file; phone masked on both sides.
   *
   * @param item which line
   * @param differs whether both are there and not the same
   */
  public record Compared(Item item, String typed, String onFile, boolean differs) {}

  /** 对照项. */
  public enum Item {
    NAME,
    SEX,
    BIRTH_DATE,
    VILLAGE,
    ADDRESS,
    PHONE,
    MEMBERS,
    ASSISTANCE
  }

  /**
   * Looks for the applicant or another member on file.
   *
   * @param line position of the member in the form
   * @return empty if nobody is found, or only in the household on which the form is made already
   */
  public Optional<Duplicate> find(Actor actor, ApplicationDraft draft, int line) {
    actor.require(Permission.READ);
    LocalDate today = LocalDate.now(clock);
    TypedNumber typed = TypedNumber.of(draft.members().get(line).get(FormField.ID_NUMBER), today);
    return store.read(
        registers -> {
          Optional<Duplicate> byNumber =
              typed
                  .number()
                  .flatMap(n -> onFile(registers, n))
                  .flatMap(p -> duplicate(registers, draft, line, p, Likeness.NUMBER));
          return byNumber.or(() -> byName(registers, draft, line, typed));
        });
  }

  private static Optional<PersonOnFile> onFile(Registers registers, ResidentIdNumber number) {
    return Optional.ofNullable(registers.households().persons(List.of(number)).get(number));
  }

  private Optional<Duplicate> byName(
      Registers registers, ApplicationDraft draft, int line, TypedNumber typed) {
    String name = draft.members().get(line).get(FormField.NAME).strip();
    String birth = birthIn(typed.text());
    if (name.isEmpty() || birth.isEmpty()) {
      return Optional.empty();
    }
    List<ResidentIdNumber> same =
        registers.households().numbersOf(name).stream()
            .filter(n -> n.value().substring(6, 14).equals(birth))
            .filter(n -> !n.value().equals(typed.text()))
            .toList();
    return same.size() == 1
        ? onFile(registers, same.getFirst())
            .flatMap(p -> duplicate(registers, draft, line, p, Likeness.NAME_AND_BIRTH))
        : Optional.empty();
  }

  private static String birthIn(String number) {
    return number.length() >= 14 && number.substring(0, 14).matches("\\d{14}")
        ? number.substring(6, 14)
        : "";
  }

  private Optional<Duplicate> duplicate(
      Registers registers,
      ApplicationDraft draft,
      int line,
      PersonOnFile person,
      Likeness likeness) {
    boolean here =
        person.household().isEmpty() || person.householdCode().equals(draft.householdCode());
    if (here) {
      return Optional.empty();
    }
    Household household = registers.households().find(person.household().get()).orElseThrow();
    DivisionTable divisions = rules.divisions(registers.settings());
    String village =
        divisions
            .find(household.division())
            .map(Division::name)
            .orElse(household.division().value());
    List<Benefit> benefits = registers.benefits().ofHousehold(household.id());
    return Optional.of(
        new Duplicate(
            likeness,
            person.idNumber(),
            household.code(),
            village,
            compared(draft, line, household, person.person(), village, benefits)));
  }

  private List<Compared> compared(
      ApplicationDraft draft,
      int line,
      Household household,
      UUID personId,
      String village,
      List<Benefit> benefits) {
    FormLine typed = draft.members().get(line);
    Person known =
        household.members().stream()
            .map(Member::person)
            .filter(p -> p.id().equals(personId))
            .findFirst()
            .orElseThrow();
    List<Compared> lines = new ArrayList<>();
    lines.add(line(Item.NAME, typed.get(FormField.NAME).strip(), known.name()));
    TypedNumber.of(typed.get(FormField.ID_NUMBER), LocalDate.now(clock))
        .number()
        .filter(n -> !known.idNumber().equals(Optional.of(n)))
        .ifPresent(
            n -> {
              lines.add(line(Item.SEX, word(n.sex()), word(known.sex())));
              lines.add(
                  line(Item.BIRTH_DATE, n.birthDate().toString(), known.birthDate().toString()));
            });
    FormLine form = draft.household();
    lines.add(line(Item.VILLAGE, form.get(FormField.VILLAGE).strip(), village));
    lines.add(line(Item.ADDRESS, form.get(FormField.ADDRESS).strip(), household.address()));
    String phone = form.compact(FormField.PHONE);
    lines.add(
        new Compared(
            Item.PHONE,
            Mask.PHONE.of(phone),
            Mask.PHONE.of(household.phone()),
            differ(phone, household.phone())));
    lines.add(line(Item.MEMBERS, names(draft), names(household)));
    lines.add(
        new Compared(
            Item.ASSISTANCE, texts.get("application.all-categories"), assistance(benefits), false));
    return lines;
  }

  private String word(Sex sex) {
    return texts.get("application.sex." + sex);
  }

  private String names(ApplicationDraft draft) {
    return draft.members().stream()
        .map(m -> m.get(FormField.NAME).strip())
        .filter(n -> !n.isEmpty())
        .collect(Collectors.joining(texts.get("application.separator")));
  }

  private String names(Household household) {
    return household.currentMembers().stream()
        .map(m -> m.person().name())
        .collect(Collectors.joining(texts.get("application.separator")));
  }

  private String assistance(List<Benefit> benefits) {
    String held =
        benefits.stream()
            .filter(b -> b.endedFrom().isEmpty())
            .map(b -> texts.get("casework.category." + b.category()))
            .distinct()
            .collect(Collectors.joining(texts.get("application.separator")));
    return held.isEmpty() ? texts.get("application.no-assistance") : held;
  }

  private static Compared line(Item item, String typed, String onFile) {
    return new Compared(item, typed, onFile, differ(typed, onFile));
  }

  private static boolean differ(String typed, String onFile) {
    return !typed.isEmpty() && !onFile.isEmpty() && !typed.equals(onFile);
  }
}
