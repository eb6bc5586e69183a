package org.yihu.usecases.application;

import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Relation;

/** Checks account and staff relative. */
final class AccountCheck {
  private static final String CARD = "62\\d{14,17}|[34569]\\d{15,18}";
  private static final int SHORTEST = 8;
  private static final int LONGEST = 32;

  private final FormReading reading;
  private final ApplicationDraft draft;
  private final List<Fault> faults;

  AccountCheck(FormReading reading, ApplicationDraft draft, List<Fault> faults) {
    this.reading = reading;
    this.draft = draft;
    this.faults = faults;
  }

  void run() {
    account();
    staff();
  }

  private void error(FormField field, String code, Object... arguments) {
    faults.add(Fault.error(FieldPath.of(field), code, arguments));
  }

  private void account() {
    FormLine form = draft.household();
    String number = accountNumber(form);
    if (number.isEmpty()) {
      error(FormField.ACCOUNT, "FORM_ACCOUNT_MISSING");
      return;
    }
    if (!number.matches("\\d+") || number.length() < SHORTEST || number.length() > LONGEST) {
      error(FormField.ACCOUNT, "FORM_ACCOUNT_FORM");
    } else if (!isTrusted(number) && !form.is(FormField.ACCOUNT_COMPARED)) {
      error(FormField.ACCOUNT, "FORM_ACCOUNT_CHECK_DIGIT");
    }
    if (form.get(FormField.BANK).isBlank()) {
      error(FormField.BANK, "FORM_BANK_MISSING");
    }
    if (form.get(FormField.HOLDER).isBlank()) {
      error(FormField.HOLDER, "FORM_HOLDER_MISSING");
    }
  }

  static String accountNumber(FormLine form) {
    return form.compact(FormField.ACCOUNT).replace("-", "");
  }

  /** Whether a number is no card's, or its check digit holds (ISO/IEC 7812). */
  static boolean isTrusted(String number) {
    if (!number.matches(CARD)) {
      return !number.startsWith("62");
    }
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private void staff() {
    FormLine form = draft.household();
    String answer = form.get(FormField.STAFF_RELATIVE);
    if (answer.isEmpty()) {
      error(FormField.STAFF_RELATIVE, "FORM_STAFF_MISSING");
    }
    if (!answer.equals("true")) {
      return;
    }
    if (form.get(FormField.STAFF_NAME).isBlank()) {
      error(FormField.STAFF_NAME, "FORM_FIELD_MISSING");
    }
    String word = form.get(FormField.STAFF_RELATION);
    Optional<Relation> relation = reading.relation(word);
    if (word.isBlank()) {
      error(FormField.STAFF_RELATION, "FORM_FIELD_MISSING");
    } else if (relation.isEmpty()) {
      error(FormField.STAFF_RELATION, "FORM_WORD_UNKNOWN", word);
    } else if (!relation.get().isNearRelative()) {
      error(FormField.STAFF_RELATION, "FORM_STAFF_NOT_NEAR", word);
    }
  }
}
