package org.yihu.desktop.search;

import org.yihu.usecases.workbench.SearchHit;

/** A row of the palette; headings and told words cannot be chosen. */
sealed interface PaletteRow {
  /** 分组. */
  record Heading(String words, String count) implements PaletteRow {}

  /** 结果. */
  record Found(SearchHit hit) implements PaletteRow {}

  /** 没有找到. */
  record Told(String words, String why) implements PaletteRow {}

  /** 可以这样做: look for the digits alone. */
  record DigitsAlone(String digits) implements PaletteRow {}

  default boolean isChoosable() {
    return this instanceof Found || this instanceof DigitsAlone;
  }
}
