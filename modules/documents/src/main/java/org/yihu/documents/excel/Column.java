package org.yihu.documents.excel;

/**
 * 列: one column of a sheet.
 *
 * @param head its words
 * @param kind what its cells hold
 */
record Column(String head, Kind kind) {
  /** 单元格类型: how a cell is typed, aligned and shown. */
  enum Kind {
    /** Text in the middle: names, ID numbers, accounts. Stays text whatever it begins with. */
    TEXT("@", "center", 0),
    /** Longer text at the left, broken where it is too long. */
    LONG_TEXT("@", "left", 0),
    /** Yuan with two decimals. */
    MONEY("#,##0.00", "right", 4),
    /** A whole number. */
    COUNT("0", "center", 0),
    DATE("yyyy-mm-dd", "center", 0);

    private final String format;
    private final String alignment;
    private final int room;

    Kind(String format, String alignment, int room) {
      this.format = format;
      this.alignment = alignment;
      this.room = room;
    }

    String format() {
      return format;
    }

    String alignment() {
      return alignment;
    }

    /** Characters that the format adds to the bare figure. */
    int room() {
      return room;
    }
  }

  static Column text(String head) {
    return new Column(head, Kind.TEXT);
  }

  static Column longText(String head) {
    return new Column(head, Kind.LONG_TEXT);
  }

  static Column money(String head) {
    return new Column(head, Kind.MONEY);
  }

  static Column count(String head) {
    return new Column(head, Kind.COUNT);
  }

  static Column date(String head) {
    return new Column(head, Kind.DATE);
  }
}
