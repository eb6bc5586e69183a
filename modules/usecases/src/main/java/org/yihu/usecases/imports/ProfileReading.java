package org.yihu.usecases.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.WorkAbility;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 人员情况规范: reads what a row says of a person beside name, number and relation. Words that are not
 * known are kept as written; none of them keeps a household out.
 */
final class ProfileReading {
  private final TableHeader header;
  private final Words words;
  private final Map<String, String> pool = new HashMap<>();
  private final Map<Integer, String> unknownColumns;

  ProfileReading(TableHeader header, Words words) {
    this.header = header;
    this.words = words;
    this.unknownColumns = header.unknown();
  }

  /** Cells of the columns that no field uses, by the column's header. */
  Map<String, String> unknownCells(SourceRow row) {
    Map<String, String> kept = Map.of();
    for (Map.Entry<Integer, String> column : unknownColumns.entrySet()) {
      CellValue cell = row.cell(column.getKey());
      if (!cell.isBlank()) {
        kept = keep(kept, column.getValue(), cell.shown());
      }
    }
    return kept;
  }

  /** A profile and the words that could not be read, by their column's header. */
  record Read(PersonProfile profile, Map<String, String> kept) {}

  Read read(SourceRow row) {
    Map<String, String> kept = unknownCells(row);
    String health = text(row, Field.HEALTH);
    WordList.Word<Health> healthWord = words.healths.find(health);
    if (healthWord == null && !health.isEmpty()) {
      kept = keep(kept, Field.HEALTH, health);
    }
    String work = text(row, Field.WORK_ABILITY);
    WordList.Word<WorkAbility> workWord = words.workAbilities.find(work);
    if (workWord == null && !work.isEmpty()) {
      kept = keep(kept, Field.WORK_ABILITY, work);
    }
    String type = text(row, Field.DISABILITY_TYPE);
    String grade = text(row, Field.DISABILITY_GRADE);
    Optional<Disability> disability = disability(type, grade);
    if (disability.isEmpty() && !(type.isEmpty() && grade.isEmpty())) {
      kept = keep(kept, Field.DISABILITY_TYPE, type + grade);
    }
    String employment = text(row, Field.EMPLOYMENT);
    WordList.Word<Boolean> employed = words.employments.find(employment);
    String education = text(row, Field.EDUCATION);
    boolean student =
        employed != null && !employed.value() || words.students.find(education) != null;
    PersonProfile profile =
        new PersonProfile(
            ethnicGroup(text(row, Field.ETHNIC_GROUP)),
            education,
            text(row, Field.MARITAL_STATUS),
            healthWord == null ? Optional.empty() : Optional.of(healthWord.value()),
            disability,
            workWord == null ? WorkAbility.FULL : workWord.value(),
            employment,
            employed != null && employed.value(),
            student,
            Optional.empty());
    return new Read(profile, kept);
  }

  private Map<String, String> keep(Map<String, String> kept, Field field, String text) {
    return keep(kept, header.words().get(header.column(field)), text);
  }

  private static Map<String, String> keep(Map<String, String> kept, String header, String text) {
    Map<String, String> more = kept.isEmpty() ? new LinkedHashMap<>() : kept;
    more.put(header, text);
    return more;
  }

  // The same few words stand in every row; one instance of each is enough.
  private String text(SourceRow row, Field field) {
    CellValue cell = row.cell(header.column(field));
    if (cell instanceof CellValue.Empty) {
      return "";
    }
    String text = Characters.trimmed(cell.shown());
    String known = pool.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  private String ethnicGroup(String text) {
    return words.ethnicGroups.getOrDefault(text, text);
  }

  private Optional<Disability> disability(String type, String grade) {
    if (type.isEmpty() && grade.isEmpty()) {
      return Optional.empty();
    }
    WordList.Word<Disability.Type> typeWord = words.disabilityTypes.find(type);
    WordList.Word<Integer> gradeWord = words.disabilityGrades.find(grade);
    if (typeWord != null && gradeWord != null) {
      return Optional.of(new Disability(typeWord.value(), gradeWord.value()));
    }
    // Both are often written into one cell: type first, grade last.
    String both = WordList.key(type + grade);
    for (int split = 1; split < both.length(); split++) {
      typeWord = words.disabilityTypes.find(both.substring(0, split));
      gradeWord = words.disabilityGrades.find(both.substring(split));
      if (typeWord != null && gradeWord != null) {
        return Optional.of(new Disability(typeWord.value(), gradeWord.value()));
      }
    }
    return Optional.empty();
  }
}
