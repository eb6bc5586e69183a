package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.List;
import org.yihu.usecases.port.CellValue;

/** 问题记录: collects the findings of one household, each with its cell. */
final class FindingLog {
  private final ReadingContext context;
  private final String household;
  private List<Finding> findings = List.of();

  FindingLog(ReadingContext context, String household) {
    this.context = context;
    this.household = household;
  }

  void add(FindingCode code, int row, Field field, String person, CellValue shown, String value) {
    add(code, row, field, person, shown.shown(), value, List.of());
  }

  void add(
      FindingCode code,
      int row,
      Field field,
      String person,
      String shown,
      String value,
      List<String> candidates) {
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    int column = context.header().column(field);
    String cell = column < 0 ? "" : TableHeader.letters(column) + row;
    findings.add(
        new Finding(
            code,
            context.file(),
            context.sheet(),
            cell,
            household,
            person,
            shown,
            value,
            candidates));
  }

  List<Finding> all() {
    return findings;
  }
}
