package org.yihu.usecases.imports;

import java.util.List;
import org.yihu.usecases.port.SourceRow;

/**
 * 一户的行: the rows of one household in the order of the sheet.
 *
 * @param rows all of them
 * @param persons the rows of people among them
 */
record HouseholdRows(List<SourceRow> rows, List<SourceRow> persons) {
  /** Rows that belong to the household without naming a person. */
  List<SourceRow> notes() {
    return rows.size() == persons.size()
        ? List.of()
        : rows.stream().filter(r -> !persons.contains(r)).toList();
  }
}
