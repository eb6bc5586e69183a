package org.yihu.documents.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingLevel;
import org.yihu.usecases.text.Texts;

/** What is to be marked in one sheet: the cells by row, from 1, and column, from 0. */
final class ReportMarks {
  /** A marked cell: its worst level and the words of all its findings. */
  record Mark(FindingLevel level, String text) {
    private Mark with(Mark other) {
      FindingLevel worse = level.compareTo(other.level) >= 0 ? level : other.level;
      return new Mark(worse, text + "\n" + other.text);
    }
  }

  private final NavigableMap<Integer, NavigableMap<Integer, Mark>> rows = new TreeMap<>();

  /** The marks of each sheet, by the sheet's name. */
  static Map<String, ReportMarks> bySheet(List<Finding> findings, Texts texts) {
    Map<String, ReportMarks> sheets = new HashMap<>();
    for (Finding finding : findings) {
      if (!finding.cell().isEmpty()) {
        String text = texts.get("import.level." + finding.level()) + ": " + finding.message(texts);
        CellReference cell = new CellReference(finding.cell());
        sheets
            .computeIfAbsent(finding.sheet(), s -> new ReportMarks())
            .add(cell.getRow() + 1, cell.getCol(), new Mark(finding.level(), text));
      }
    }
    return sheets;
  }

  private void add(int row, int column, Mark mark) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, mark, Mark::with);
  }

  NavigableMap<Integer, Mark> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  NavigableMap<Integer, NavigableMap<Integer, Mark>> rows() {
    return rows;
  }
}
