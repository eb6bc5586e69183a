package org.yihu.usecases.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 表头: where a table's header stands and which column holds what.
 *
 * @param firstRow first row of the header, from 1
 * @param lastRow last row of the header
 * @param columns column of each field, from 0
 * @param words the words of each column, levels joined with a slash
 * @param twice whether the columns of a whole table stand here twice, side by side
 */
record TableHeader(
    int firstRow,
    int lastRow,
    Map<Field, Integer> columns,
    TreeMap<Integer, String> words,
    boolean twice) {
  private static final int FINGERPRINT_BYTES = 16;

  /** The column of a field, -1 if there is none. */
  int column(Field field) {
    return columns.getOrDefault(field, -1);
  }

  List<Field> missing() {
    List<Field> missing = new ArrayList<>();
    for (Field field : Field.values()) {
      if (field.isRequired() && !columns.containsKey(field)) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** Columns that no field uses, with their words. */
  Map<Integer, String> unknown() {
    Map<Integer, String> unknown = new TreeMap<>(words);
    unknown.keySet().removeAll(columns.values());
    return unknown;
  }

  /** This header with columns that a person corrected; a column of -1 leaves its field out. */
  TableHeader corrected(Map<Field, Integer> corrections) {
    Map<Field, Integer> corrected = new EnumMap<>(Field.class);
    corrected.putAll(columns);
    corrections.forEach(
        (field, column) -> {
          corrected.values().removeIf(c -> c.equals(column));
          if (column < 0) {
            corrected.remove(field);
          } else {
            corrected.put(field, column);
          }
        });
    return new TableHeader(firstRow, lastRow, corrected, words, twice);
  }

  /** 表头指纹: a hash of the header's words in their order. */
  String fingerprint() {
    StringBuilder all = new StringBuilder();
    words.forEach((column, text) -> all.append(column).append('=').append(text).append('\n'));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
