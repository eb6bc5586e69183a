package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Sex;

/** Checks the relations against each other and against sex and age. */
final class RelationCheck {
  private static final int MARRIAGE_AGE = 20;

  private final FormReading reading;
  private final ApplicationDraft draft;
  private final FormContext context;
  private final List<Fault> faults;

  RelationCheck(
      FormReading reading, ApplicationDraft draft, FormContext context, List<Fault> faults) {
    this.reading = reading;
    this.draft = draft;
    this.context = context;
    this.faults = faults;
  }

  void run() {
    int heads = 0;
    int spouses = 0;
    int head = headLine();
    for (int i = 0; i < draft.members().size(); i++) {
      FieldPath path = FieldPath.member(i, FormField.RELATION);
      String word = draft.get(path);
      Optional<Relation> read = reading.relation(word);
      if (word.isBlank()) {
        faults.add(Fault.error(path, "FORM_RELATION_MISSING"));
      } else if (read.isEmpty()) {
        faults.add(Fault.error(path, "FORM_WORD_UNKNOWN", word));
      } else {
        Relation relation = read.get();
        if (relation.kin() == Relation.Kin.HEAD && ++heads > 1) {
          faults.add(Fault.error(path, "FORM_SEVERAL_HEADS"));
        }
        if (relation.kin() == Relation.Kin.SPOUSE && ++spouses > 1) {
          faults.add(Fault.error(path, "FORM_SEVERAL_SPOUSES"));
        }
        person(path, relation, head);
      }
    }
    if (heads == 0) {
      faults.add(Fault.error(FieldPath.member(0, FormField.RELATION), "FORM_NO_HEAD"));
    }
  }

  private int headLine() {
    for (int i = 0; i < draft.members().size(); i++) {
      if (reading
          .relation(draft.members().get(i).get(FormField.RELATION))
          .filter(r -> r.kin() == Relation.Kin.HEAD)
          .isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** What is known of a line; empty if sex or birth date is not. */
  private Optional<Known> known(int line) {
    if (line < 0) {
      return Optional.empty();
    }
    TypedIdentity identity = TypedIdentity.of(draft.members().get(line), reading, context.today());
    return identity.sex().isEmpty() || identity.birthDate().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Known(
                identity.sex().get(), identity.birthDate().get(), identity.number().isEmpty()));
  }

  private record Known(Sex sex, LocalDate birthDate, boolean stated) {}

  private void person(FieldPath path, Relation relation, int head) {
    Optional<Known> own = known(path.line());
    if (own.isEmpty()) {
      return;
    }
    Optional<Sex> wanted = RelationRules.sexOf(relation);
    if (wanted.isPresent() && wanted.get() != own.get().sex()) {
      sex(path, relation, own.get());
      return;
    }
    known(head)
        .filter(h -> head != path.line())
        .ifPresent(h -> withHead(path, relation, h, own.get()));
  }

  private void sex(FieldPath path, Relation relation, Known own) {
    String word = draft.get(path);
    Optional<Relation> instead = RelationRules.otherSex(relation);
    faults.add(
        instead.isPresent()
            ? Fault.error(
                path,
                own.stated() ? "FORM_RELATION_STATED_SEX" : "FORM_RELATION_SEX",
                own.sex(),
                word,
                reading.word(instead.get()))
            : Fault.error(
                path,
                own.stated() ? "FORM_RELATION_STATED_ONLY" : "FORM_RELATION_SEX_ONLY",
                own.sex(),
                word));
  }

  private void withHead(FieldPath path, Relation relation, Known head, Known own) {
    if (relation.kin() == Relation.Kin.SPOUSE) {
      if (own.sex() == head.sex()) {
        faults.add(Fault.error(path, "FORM_SPOUSE_SEX"));
      } else if (Ages.on(own.birthDate(), context.today()) < MARRIAGE_AGE) {
        faults.add(Fault.warning(path, "FORM_SPOUSE_YOUNG"));
      }
      return;
    }
    switch (RelationRules.ages(relation, head.birthDate(), own.birthDate())) {
      case FIT -> {}
      case CLOSE -> faults.add(Fault.warning(path, "FORM_RELATION_CLOSE", draft.get(path)));
      case IMPOSSIBLE -> faults.add(Fault.error(path, "FORM_RELATION_AGE", draft.get(path)));
    }
  }
}
