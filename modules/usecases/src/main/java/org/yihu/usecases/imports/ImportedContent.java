package org.yihu.usecases.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** 导入原文: what a household's last workbook said beside the known columns. */
public final class ImportedContent {
  private ImportedContent() {}

  /** The cells of unknown columns, by header. */
  public static Map<String, String> kept(ImportChange change) {
    Map<String, String> kept = new LinkedHashMap<>();
    HouseholdFacets.parsed(change.content())
        .forEach(
            (facet, text) -> {
              if (facet.startsWith(HouseholdFacets.KEPT)) {
                kept.put(facet.substring(HouseholdFacets.KEPT.length()), text);
              }
            });
    return kept;
  }
}
