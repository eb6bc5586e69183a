package org.yihu.documents.excel;

import static org.yihu.documents.excel.SheetWords.row;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Entry;
import org.yihu.usecases.paper.HouseholdRegisterSheet.PersonRow;
import org.yihu.usecases.text.Texts;

/**
 * 家庭台账工作簿: one row a person, household cells on the first row, in the columns of the consolidated
 * workbook.
 */
final class RegisterWorkbook {
  private static final int BEFORE_PERSON = 6;
  private static final int AFTER_PERSON = 21;

  private final SheetWords words;

  RegisterWorkbook(Texts texts) {
    this.words = new SheetWords(texts);
  }

  List<TableSheet> sheets(HouseholdRegisterSheet register) {
    List<List<Object>> rows = new ArrayList<>();
    int serial = 1;
    for (Entry entry : register.households()) {
      add(rows, entry, serial++);
    }
    return List.of(
        new TableSheet(
            words.get("register.sheet"),
            words.get("register.title"),
            words.get("register.subtitle", register.office(), register.asOf().toString()),
            words.columns("register.columns"),
            rows,
            List.of()));
  }

  private static void add(List<List<Object>> rows, Entry entry, int serial) {
    boolean first = true;
    for (PersonRow person : entry.persons()) {
      List<Object> row = new ArrayList<>(first ? before(entry, serial) : empty(BEFORE_PERSON));
      row.addAll(cells(person));
      row.addAll(first ? after(entry) : empty(AFTER_PERSON));
      rows.add(row);
      first = false;
    }
  }

  private static List<Object> before(Entry entry, int serial) {
    return row(
        serial,
        entry.township(),
        entry.village(),
        entry.code(),
        entry.head(),
        entry.persons().size());
  }

  private static List<Object> cells(PersonRow person) {
    return Arrays.asList(
        person.name(),
        person.relation(),
        person.sex(),
        person.idNumber(),
        person.birthDate(),
        person.ethnicGroup(),
        person.residenceKind(),
        person.education(),
        person.maritalStatus(),
        person.health(),
        person.disabilityType(),
        person.disabilityGrade(),
        person.workAbility(),
        person.employment());
  }

  private static List<Object> after(Entry entry) {
    return row(
        entry.yearly().wage(),
        entry.yearly().business(),
        entry.yearly().property(),
        entry.yearly().transfer(),
        entry.yearly().medical(),
        entry.yearly().education(),
        entry.yearly().rehabilitation(),
        entry.yearly().other(),
        entry.assets().financial(),
        entry.assets().vehicles(),
        entry.assets().houses(),
        entry.assets().businesses(),
        entry.category(),
        entry.start().map(YearMonth::toString).orElse(""),
        entry.monthly().orElse(null),
        entry.bank(),
        entry.holder(),
        entry.account(),
        entry.phone(),
        entry.address(),
        entry.note());
  }

  private static List<Object> empty(int cells) {
    return Collections.nCopies(cells, null);
  }
}
