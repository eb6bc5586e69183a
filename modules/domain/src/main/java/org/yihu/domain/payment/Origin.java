package org.yihu.domain.payment;

import java.util.Objects;

/**
 * 来源: where a benefit comes from.
 *
 * @param kind decision of a case, or import of a workbook
 * @param reference identity of the case or of the import batch
 */
public record Origin(Kind kind, String reference) {
  /** 来源类别. */
  public enum Kind {
    /** 审核确认. */
    DECISION,
    /** 汇总表导入. */
    IMPORT
  }

  public Origin {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reference, "reference");
  }
}
