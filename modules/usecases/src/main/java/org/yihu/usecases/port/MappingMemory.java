package org.yihu.usecases.port;

import java.util.Map;
import org.yihu.usecases.imports.Field;

/** 列对应记忆: the columns that a person corrected, kept per sender and header fingerprint. */
public interface MappingMemory {
  /** Nothing remembered. */
  MappingMemory NONE = (sender, fingerprint) -> Map.of();

  /**
   * The corrected columns for a header: field to column index from 0 (-1 to leave the field out);
   * empty if none.
   *
   * @param sender 填报单位, empty if the workbook does not tell
   * @param fingerprint 表头指纹
   */
  Map<Field, Integer> corrections(String sender, String fingerprint);
}
