package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;

/** Checks the members one by one: number, name, condition. */
final class MemberCheck {
  private static final int WORKING_AGE = 16;
  private static final int LEAST_REASON = 2;
  private static final int OLDEST = 130;
  private static final String NAME =
      "[\\p{IsHan}\\p{IsMongolian}A-Za-z\u00b7 ]*[\\p{IsHan}\\p{IsMongolian}A-Za-z]";

  private final FormReading reading;
  private final ApplicationDraft draft;
  private final FormContext context;
  private final List<Fault> faults;
  private final Map<ResidentIdNumber, Integer> seen = new HashMap<>();

  MemberCheck(
      FormReading reading, ApplicationDraft draft, FormContext context, List<Fault> faults) {
    this.reading = reading;
    this.draft = draft;
    this.context = context;
    this.faults = faults;
  }

  void run() {
    for (int i = 0; i < draft.members().size(); i++) {
      FormLine line = draft.members().get(i);
      TypedNumber typed = TypedNumber.of(line.get(FormField.ID_NUMBER), context.today());
      FieldPath number = FieldPath.member(i, FormField.ID_NUMBER);
      if (i > 0 && TypedIdentity.isWithoutNumber(line)) {
        withoutNumber(i, line);
      } else if (i > 0 && typed.state() == TypedNumber.State.EMPTY) {
        faults.add(Fault.error(number, "FORM_ID_OF_MEMBER"));
      } else {
        number(number, typed);
      }
      name(FieldPath.member(i, FormField.NAME), line.get(FormField.NAME).strip());
      condition(i, line);
    }
  }

  private void number(FieldPath path, TypedNumber typed) {
    switch (typed.state()) {
      case EMPTY -> faults.add(Fault.error(path, "FORM_ID_MISSING"));
      case SHORT -> faults.add(Fault.error(path, "FORM_ID_SHORT", typed.missing()));
      case LONG -> faults.add(Fault.error(path, "FORM_ID_LONG", -typed.missing()));
      case FORM -> faults.add(Fault.error(path, "FORM_ID_FORM"));
      case DATE -> faults.add(Fault.error(path, "FORM_ID_DATE"));
      case CHECK_DIGIT -> faults.add(Fault.error(path, "FORM_ID_CHECK_DIGIT"));
      case VALID -> known(path, typed.number().orElseThrow());
    }
  }

  /** Somebody without a number is told apart by name, sex and birth date; why is asked once. */
  private void withoutNumber(int i, FormLine line) {
    FieldPath sex = FieldPath.member(i, FormField.SEX);
    if (draft.get(sex).isBlank()) {
      faults.add(Fault.error(sex, "FORM_SEX_MISSING"));
    }
    word(sex, line, w -> reading.sex(w).isPresent());
    birth(FieldPath.member(i, FormField.BIRTH_DATE));
    boolean told = Typed.compact(line.get(FormField.NO_NUMBER_REASON)).length() >= LEAST_REASON;
    if (line.get(FormField.PROVISIONAL_KEY).isEmpty() && !told) {
      faults.add(
          Fault.error(FieldPath.member(i, FormField.NO_NUMBER_REASON), "FORM_NO_NUMBER_REASON"));
    }
  }

  private void birth(FieldPath path) {
    String typed = draft.get(path);
    Optional<LocalDate> day = Typed.day(typed);
    if (typed.isBlank()) {
      faults.add(Fault.error(path, "FORM_BIRTH_MISSING"));
    } else if (day.isEmpty()) {
      faults.add(Fault.error(path, "FORM_DAY_FORM", typed));
    } else if (day.get().isAfter(context.today())) {
      faults.add(Fault.error(path, "FORM_BIRTH_FUTURE", context.today()));
    } else if (day.get().isBefore(context.today().minusYears(OLDEST))) {
      faults.add(Fault.error(path, "FORM_BIRTH_LONG_AGO", OLDEST));
    }
  }

  private void known(FieldPath path, ResidentIdNumber number) {
    Integer before = seen.putIfAbsent(number, path.line());
    if (before != null) {
      faults.add(Fault.error(path, "FORM_ID_TWICE", before + 1));
      return;
    }
    PersonOnFile onFile = context.onFile().get(number);
    boolean elsewhere =
        onFile != null
            && onFile.household().isPresent()
            && !onFile.householdCode().equals(draft.householdCode());
    if (elsewhere) {
      faults.add(Fault.error(path, "FORM_ID_ON_FILE", onFile.name(), onFile.householdCode()));
    }
  }

  private void name(FieldPath path, String name) {
    if (name.isEmpty()) {
      faults.add(Fault.error(path, "FORM_NAME_MISSING"));
    } else if (!name.matches(NAME)) {
      faults.add(Fault.error(path, "FORM_NAME_FORM"));
    } else if (name.length() == 1) {
      faults.add(Fault.warning(path, "FORM_NAME_SHORT"));
    }
  }

  private void condition(int i, FormLine line) {
    String work = line.get(FormField.WORK_ABILITY);
    Optional<Integer> age = TypedIdentity.of(line, reading, context.today()).ageOn(context.today());
    FieldPath path = FieldPath.member(i, FormField.WORK_ABILITY);
    if (work.isBlank()) {
      if (age.isPresent() && age.get() >= WORKING_AGE) {
        faults.add(Fault.error(path, "FORM_WORK_MISSING"));
      }
    } else if (reading.workAbility(work).isEmpty()) {
      faults.add(Fault.error(path, "FORM_WORD_UNKNOWN", work));
    }
    word(FieldPath.member(i, FormField.HEALTH), line, w -> reading.health(w).isPresent());
    String disability = line.get(FormField.DISABILITY);
    if (!disability.isBlank() && reading.disability(disability).isEmpty()) {
      faults.add(
          Fault.error(FieldPath.member(i, FormField.DISABILITY), "FORM_DISABILITY", disability));
    }
  }

  private void word(FieldPath path, FormLine line, Predicate<String> isKnown) {
    String word = line.get(path.field());
    if (!word.isBlank() && !isKnown.test(word)) {
      faults.add(Fault.error(path, "FORM_WORD_UNKNOWN", word));
    }
  }
}
