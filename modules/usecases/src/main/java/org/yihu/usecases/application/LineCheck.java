package org.yihu.usecases.application;

import java.util.List;
import java.util.Optional;

/** Checks the lines of obligors and of income, spending and property. */
final class LineCheck {
  private final FormReading reading;
  private final ApplicationDraft draft;
  private final List<Fault> faults;

  LineCheck(FormReading reading, ApplicationDraft draft, List<Fault> faults) {
    this.reading = reading;
    this.draft = draft;
    this.faults = faults;
  }

  void run() {
    for (int i = 0; i < draft.obligors().size(); i++) {
      if (!draft.obligors().get(i).isBlank()) {
        obligor(i, draft.obligors().get(i));
      }
    }
    for (int i = 0; i < draft.money().size(); i++) {
      if (!draft.money().get(i).isBlank()) {
        money(i, draft.money().get(i));
      }
    }
  }

  private void obligor(int i, FormLine line) {
    At at = new At(FormPart.OBLIGORS, i, line);
    at.needed(FormField.NAME);
    if (at.needed(FormField.RELATION) && reading.relation(line.get(FormField.RELATION)).isEmpty()) {
      at.error(FormField.RELATION, "FORM_WORD_UNKNOWN", line.get(FormField.RELATION));
    }
    if (at.needed(FormField.OWED_TO)) {
      at.member(FormField.OWED_TO);
    }
    if (at.needed(FormField.ABILITY) && reading.ability(line.get(FormField.ABILITY)).isEmpty()) {
      at.error(FormField.ABILITY, "FORM_WORD_UNKNOWN", line.get(FormField.ABILITY));
    }
    if (!line.get(FormField.SUPPORT).isBlank()) {
      at.amount(FormField.SUPPORT);
    }
  }

  private void money(int i, FormLine line) {
    At at = new At(FormPart.MONEY, i, line);
    if (!at.needed(FormField.KIND)) {
      return;
    }
    Optional<MoneyKind> kind = reading.money(line.get(FormField.KIND));
    if (kind.isEmpty()) {
      at.error(FormField.KIND, "FORM_WORD_UNKNOWN", line.get(FormField.KIND));
      return;
    }
    boolean income = kind.get().meaning() instanceof MoneyKind.Income;
    if (income ? at.needed(FormField.PERSON) : !line.get(FormField.PERSON).isBlank()) {
      at.member(FormField.PERSON);
    }
    if (!kind.get().isCounted()) {
      if (at.needed(FormField.AMOUNT)) {
        at.amount(FormField.AMOUNT);
      }
    } else if (at.needed(FormField.COUNT) && Typed.count(line.get(FormField.COUNT)).isEmpty()) {
      at.error(FormField.COUNT, "FORM_COUNT", line.get(FormField.COUNT));
    }
  }

  /** One line that is being checked. */
  private final class At {
    private final FormPart part;
    private final int line;
    private final FormLine texts;

    private At(FormPart part, int line, FormLine texts) {
      this.part = part;
      this.line = line;
      this.texts = texts;
    }

    private void error(FormField field, String code, Object... arguments) {
      faults.add(Fault.error(new FieldPath(part, line, field), code, arguments));
    }

    private boolean needed(FormField field) {
      boolean there = !texts.get(field).isBlank();
      if (!there) {
        error(field, "FORM_FIELD_MISSING");
      }
      return there;
    }

    private void amount(FormField field) {
      if (Typed.amount(texts.get(field)).isEmpty()) {
        error(field, "FORM_AMOUNT", texts.get(field));
      }
    }

    private void member(FormField field) {
      String name = texts.compact(field);
      long named =
          draft.members().stream().filter(m -> m.compact(FormField.NAME).equals(name)).count();
      if (named != 1) {
        error(field, named == 0 ? "FORM_MEMBER_UNKNOWN" : "FORM_MEMBER_TWICE", name);
      }
    }
  }
}
