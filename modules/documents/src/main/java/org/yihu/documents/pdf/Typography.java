package org.yihu.documents.pdf;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.usecases.text.Texts;

/** 排版规则: the rules of Chinese line breaking, read from the texts {@code typography.*}. */
final class Typography {
  private final String noLineStart;
  private final String noLineEnd;
  private final String closing;
  private final String opening;
  private final String formula;
  private final String formulaBreak;
  private final Pattern together;

  Typography(Texts texts) {
    noLineStart = texts.get("typography.noLineStart");
    noLineEnd = texts.get("typography.noLineEnd");
    closing = texts.get("typography.closing");
    opening = texts.get("typography.opening");
    formula = texts.get("typography.formula");
    formulaBreak = texts.get("typography.formulaBreak");
    together = Pattern.compile(texts.get("typography.together"));
  }

  boolean isClosing(int codePoint) {
    return closing.indexOf(codePoint) >= 0;
  }

  boolean isOpening(int codePoint) {
    return opening.indexOf(codePoint) >= 0;
  }

  /** Letters and figures of western scripts, which justification does not pull apart. */
  boolean isWestern(int codePoint) {
    return codePoint > ' ' && codePoint < 0x2E80 && !isClosing(codePoint) && !isOpening(codePoint);
  }

  /** Whether a line may end between two neighbouring characters, looking at these two only. */
  boolean mayBreak(int before, int after) {
    if (noLineStart.indexOf(after) >= 0 || noLineEnd.indexOf(before) >= 0) {
      return false;
    }
    if (formula.indexOf(before) >= 0 && formula.indexOf(after) >= 0) {
      return formulaBreak.indexOf(before) >= 0;
    }
    return !isWestern(before) || !isWestern(after);
  }

  /**
   * The positions, in a text of one char per character, whose break to the next one is forbidden.
   */
  BitSet together(String text) {
    BitSet glued = new BitSet();
    Matcher matcher = together.matcher(text);
    while (matcher.find()) {
      glued.set(matcher.start(), matcher.end() - 1);
    }
    return glued;
  }
}
