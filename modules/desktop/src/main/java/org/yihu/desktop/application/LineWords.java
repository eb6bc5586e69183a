package org.yihu.desktop.application;

import static org.yihu.desktop.application.LineColumn.choice;
import static org.yihu.desktop.application.LineColumn.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.MoneyKind;
import org.yihu.usecases.text.Texts;

/** The columns of the tables of the form, with the words that they offer. */
final class LineWords {
  private static final List<Relation> USUAL =
      List.of(
          Relation.SELF,
          Relation.SPOUSE,
          Relation.SON,
          Relation.DAUGHTER,
          Relation.FATHER,
          Relation.MOTHER,
          Relation.GRANDSON,
          Relation.GRANDDAUGHTER,
          Relation.DAUGHTERS_SON,
          Relation.DAUGHTERS_DAUGHTER,
          Relation.DAUGHTER_IN_LAW,
          Relation.SON_IN_LAW,
          Relation.FATHERS_FATHER,
          Relation.FATHERS_MOTHER);
  private static final int GRADES = 4;

  private final FormReading reading;
  private final Texts texts;

  LineWords(FormReading reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  private String title(String key) {
    return texts.get("application.column." + key);
  }

  List<LineColumn> members() {
    return List.of(
        choice(
            FormField.RELATION, title("relation"), 100, () -> reading.offered("relation", USUAL)),
        of(FormField.NAME, title("name"), 90, LineColumn.Kind.TEXT),
        of(FormField.ID_NUMBER, title("number"), 166, LineColumn.Kind.MASKED),
        of(null, title("sex-age"), 84, LineColumn.Kind.SEX_AND_AGE),
        choice(FormField.WORK_ABILITY, title("work"), 74, this::workWords),
        choice(
            FormField.HEALTH,
            title("health"),
            74,
            () -> reading.offered("health", List.of(Health.values()))),
        choice(FormField.DISABILITY, title("disability"), 82, this::disabilityWords),
        of(FormField.LIVES_TOGETHER, title("together"), 50, LineColumn.Kind.TICK),
        of(FormField.SIGNED, title("signed"), 98, LineColumn.Kind.SIGNATURE));
  }

  private List<String> workWords() {
    List<String> words = new ArrayList<>(reading.offered("work", List.of(WorkAbility.values())));
    words.add(texts.get("application.at-school"));
    return words;
  }

  private List<String> disabilityWords() {
    List<String> words = new ArrayList<>();
    for (Disability.Type type : Disability.Type.values()) {
      for (int grade = 1; grade <= GRADES; grade++) {
        words.add(
            reading.offered("disability", List.of(type)).getFirst()
                + reading.offered("grade", List.of(grade)).getFirst());
      }
    }
    return words;
  }

  List<LineColumn> obligors(FormModel form) {
    return List.of(
        of(FormField.NAME, title("name"), 110, LineColumn.Kind.TEXT),
        choice(FormField.RELATION, title("obligor"), 120, () -> reading.offered("relation", USUAL)),
        choice(FormField.OWED_TO, title("owed-to"), 120, () -> names(form)),
        choice(
            FormField.ABILITY,
            title("ability"),
            190,
            () -> Arrays.stream(Obligor.Ability.values()).map(reading::word).toList()),
        of(FormField.SUPPORT, title("support"), 150, LineColumn.Kind.NUMBER),
        of(FormField.SIGNED, title("consent"), 100, LineColumn.Kind.TICK));
  }

  List<LineColumn> money(FormModel form) {
    return List.of(
        choice(
            FormField.KIND,
            title("kind"),
            170,
            () -> Arrays.stream(MoneyKind.values()).map(reading::word).toList()),
        choice(FormField.PERSON, title("person"), 120, () -> names(form)),
        of(FormField.AMOUNT, title("amount"), 140, LineColumn.Kind.NUMBER),
        of(FormField.COUNT, title("count"), 90, LineColumn.Kind.NUMBER),
        of(FormField.NOTE, title("note"), 280, LineColumn.Kind.TEXT));
  }

  private static List<String> names(FormModel form) {
    return form.rows(FormPart.MEMBERS).stream()
        .map(r -> r.get(FormField.NAME))
        .filter(n -> !n.isBlank())
        .toList();
  }
}
