package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 读取结果: a sender's workbook after every check of the file. Either the file itself is refused, and
 * there is nothing else, or its households can be taken one after the other, as often as wanted.
 * Large files are read again for that, so they never stand in memory as a whole.
 */
public interface ReadWorkbook {
  /**
   * Why the whole file is refused (FILE_…, NO_TABLE, SEVERAL_TABLES, COLUMN_MISSING); empty if it
   * is not.
   */
  List<Finding> fileFindings();

  /** The facts of the file; empty exactly if it is refused. */
  Optional<WorkbookFacts> facts();

  /** The header of the table; empty if none was found. */
  Optional<FoundHeader> header();

  /** The place among the file's households of the one that holds a person; empty if none does. */
  OptionalInt holderOf(ResidentIdNumber number);

  /** Hands over every household in the order of the file; none if the file is refused. */
  void forEach(Consumer<ReadHousehold> receiver);
}
