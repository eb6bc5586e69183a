package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks village, phone, day, settlement and reason. */
final class HouseholdCheck {
  private static final int MOBILE = 11;
  private static final int LONG_AGO_DAYS = 30;

  private final FormReading reading;
  private final ApplicationDraft draft;
  private final FormContext context;
  private final List<Fault> faults;

  HouseholdCheck(
      FormReading reading, ApplicationDraft draft, FormContext context, List<Fault> faults) {
    this.reading = reading;
    this.draft = draft;
    this.context = context;
    this.faults = faults;
  }

  void run() {
    village();
    phone();
    applied();
    settlement();
    if (draft.household().get(FormField.CAUSE).isBlank()) {
      error(FormField.CAUSE, "FORM_CAUSE_MISSING");
    }
  }

  private void error(FormField field, String code, Object... arguments) {
    faults.add(Fault.error(FieldPath.of(field), code, arguments));
  }

  private void village() {
    String typed = draft.household().get(FormField.VILLAGE);
    if (typed.isBlank()) {
      error(FormField.VILLAGE, "FORM_VILLAGE_MISSING");
    } else if (FormReading.village(context.divisions(), context.office(), typed).isEmpty()) {
      error(FormField.VILLAGE, "FORM_VILLAGE_UNKNOWN", typed);
    }
  }

  private void phone() {
    String digits = draft.household().compact(FormField.PHONE).replace("-", "");
    if (digits.isEmpty()) {
      error(FormField.PHONE, "FORM_PHONE_MISSING");
    } else if (!digits.matches("\\d+")) {
      error(FormField.PHONE, "FORM_PHONE_FORM");
    } else if (digits.startsWith("1") && digits.length() < MOBILE) {
      error(FormField.PHONE, "FORM_PHONE_SHORT", MOBILE - digits.length());
    } else if (digits.startsWith("1") && digits.length() > MOBILE) {
      error(FormField.PHONE, "FORM_PHONE_LONG", digits.length() - MOBILE);
    } else if (!digits.startsWith("1") && !digits.matches("0\\d{9,11}|[2-8]\\d{6,7}")) {
      error(FormField.PHONE, "FORM_PHONE_FORM");
    }
  }

  private void applied() {
    String typed = draft.household().get(FormField.APPLIED);
    Optional<LocalDate> day = Typed.day(typed);
    if (typed.isBlank()) {
      error(FormField.APPLIED, "FORM_APPLIED_MISSING");
    } else if (day.isEmpty()) {
      error(FormField.APPLIED, "FORM_DAY_FORM", typed);
    } else if (day.get().isAfter(context.today())) {
      error(FormField.APPLIED, "FORM_APPLIED_FUTURE", context.today());
    } else if (day.get().isBefore(context.today().minusDays(LONG_AGO_DAYS)) && !draft.isOfCase()) {
      faults.add(
          Fault.warning(FieldPath.of(FormField.APPLIED), "FORM_APPLIED_LONG_AGO", LONG_AGO_DAYS));
    }
  }

  private void settlement() {
    String typed = draft.household().get(FormField.SETTLEMENT);
    if (typed.isBlank()) {
      error(FormField.SETTLEMENT, "FORM_SETTLEMENT_MISSING");
    } else if (reading.settlement(typed).isEmpty()) {
      error(FormField.SETTLEMENT, "FORM_WORD_UNKNOWN", typed);
    }
  }
}
