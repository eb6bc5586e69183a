package org.yihu.documents.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.NameSuffixes;
import org.yihu.domain.shared.Refusal;

/** Reads the division table and the endings of names from CSV. */
public final class DivisionFile {
  private static final Words<Division.Level> LEVELS = Words.of(Division.Level.class);

  /**
   * The divisions of a file with the columns code, parent, level and name.
   *
   * @throws Refusal with every row that cannot be read, repeats a code or does not lie in its
   *     parent
   */
  public List<Division> divisions(TextFile file) {
    CsvRows rows = CsvRows.of(file, "code", "parent", "level", "name");
    Map<String, Integer> lines = new HashMap<>();
    List<Division> divisions = rows.read(row -> division(row, lines));
    rows.refuseFaults();
    return divisions;
  }

  private static Division division(CsvRows.Row row, Map<String, Integer> lines) {
    String code = row.text("code");
    String parent = row.text("parent");
    Integer earlier = lines.putIfAbsent(code, row.line());
    if (earlier != null) {
      row.fault("CSV_CODE_TWICE", code, String.valueOf(earlier));
    }
    if (!code.matches("\\d{12}") || !parent.matches("(\\d{12})?")) {
      row.fault("CSV_NOT_A_DIVISION", code, parent);
      return null;
    }
    if (!parent.isEmpty() && !new DivisionCode(code).isWithin(new DivisionCode(parent))) {
      row.fault("CSV_PARENT", code, parent);
    }
    Optional<Division.Level> level = LEVELS.find(row.text("level"));
    if (level.isEmpty()) {
      row.fault("CSV_WORD_UNKNOWN", row.text("level"), LEVELS.all());
    }
    if (row.text("name").isEmpty()) {
      row.fault("CSV_NAME_MISSING", code);
    }
    return new Division(
        new DivisionCode(code), row.text("name"), level.orElse(Division.Level.VILLAGE));
  }

  /**
   * The endings of a file with the columns suffix and kind.
   *
   * @throws Refusal if a cell is empty
   */
  public NameSuffixes suffixes(TextFile file) {
    CsvRows rows = CsvRows.of(file, "suffix", "kind");
    Map<String, String> kinds = new LinkedHashMap<>();
    rows.read(
        row -> {
          if (row.text("suffix").isEmpty() || row.text("kind").isEmpty()) {
            row.fault("CSV_NAME_MISSING", row.text("suffix") + row.text("kind"));
          }
          return kinds.put(row.text("suffix"), row.text("kind"));
        });
    rows.refuseFaults();
    return new NameSuffixes(kinds);
  }
}
