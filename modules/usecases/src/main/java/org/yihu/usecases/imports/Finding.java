package org.yihu.usecases.imports;

import java.util.List;
import org.yihu.usecases.text.Texts;

/**
 * 问题（清洗记录）: one thing found in a sender's workbook, with its place, what was there and what it
 * became or what to do (import.md 3).
 *
 * @param code what it is
 * @param file file name
 * @param sheet sheet name; empty for the whole file
 * @param cell such as {@code J73}; empty when no cell is concerned
 * @param household 户编号 as far as known; empty for a finding of the file
 * @param person 姓名 of the person concerned, of the head for the household's own; empty for a
 *     finding of the file
 * @param shown what was there, as written
 * @param value what it became; for {@link FindingCode#PERSON_IN_TWO_HOUSEHOLDS} the other
 *     household; else empty
 * @param candidates repairs or known words to choose from, the likeliest first
 */
public record Finding(
    FindingCode code,
    String file,
    String sheet,
    String cell,
    String household,
    String person,
    String shown,
    String value,
    List<String> candidates) {
  private static final int CANDIDATES_IN_TEXT = 5;

  public Finding {
    candidates = List.copyOf(candidates);
  }

  /** A finding of the whole file. */
  public static Finding ofFile(
      FindingCode code, String file, String shown, List<String> candidates) {
    return new Finding(code, file, "", "", "", "", shown, "", candidates);
  }

  Finding underFile(String other) {
    return new Finding(code, other, sheet, cell, household, person, shown, value, candidates);
  }

  public FindingLevel level() {
    return code.level();
  }

  public boolean isError() {
    return code.level() == FindingLevel.ERROR;
  }

  /** The finding in words, with its remedy; the texts are those of the bundle {@code import}. */
  public String message(Texts texts) {
    String offered =
        String.join(
            texts.get("import.separator"),
            candidates.subList(0, Math.min(CANDIDATES_IN_TEXT, candidates.size())));
    return texts.get("import.finding." + code, shown, value, offered, candidates.size(), file);
  }
}
