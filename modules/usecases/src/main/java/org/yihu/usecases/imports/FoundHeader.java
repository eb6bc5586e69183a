package org.yihu.usecases.imports;

import java.util.List;
import java.util.Map;

/**
 * 找到的表头: the header of the table of a workbook, so that a person can say which column holds what,
 * also when a required column was not found.
 *
 * @param sender 填报单位, under which a correction is remembered; empty if not told
 * @param fingerprint 表头指纹
 * @param headings words of each column, by index from 0, levels joined with a slash
 * @param samples what the first row of a person has in each column
 * @param columns column of each field in use
 * @param corrected whether a person corrected columns of this sender and header before
 */
public record FoundHeader(
    String sender,
    String fingerprint,
    Map<Integer, String> headings,
    Map<Integer, String> samples,
    Map<Field, Integer> columns,
    boolean corrected) {
  public FoundHeader {
    headings = Map.copyOf(headings);
    samples = Map.copyOf(samples);
    columns = Map.copyOf(columns);
  }

  /** Letters of a column, such as {@code AA}. */
  public static String letters(int column) {
    return TableHeader.letters(column);
  }

  /** Required fields without a column. */
  public List<Field> missing() {
    return java.util.Arrays.stream(Field.values())
        .filter(f -> f.isRequired() && !columns.containsKey(f))
        .toList();
  }
}
