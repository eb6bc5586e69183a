package org.yihu.usecases.imports;

/** 同义词种类: what a list of words that offices write is about. */
public enum SynonymKind {
  /** 表头: headings of columns; each list is a {@link Field}. */
  COLUMN("columns", ""),
  /** 救助类别. */
  CATEGORY("words", "category."),
  /** 与户主关系. */
  RELATION("words", "relation."),
  /** 性别. */
  SEX("words", "sex."),
  /** 户口性质. */
  SETTLEMENT("words", "settlement."),
  /** 健康状况. */
  HEALTH("words", "health."),
  /** 残疾类别. */
  DISABILITY("words", "disability."),
  /** 残疾等级. */
  GRADE("words", "grade."),
  /** 劳动能力. */
  WORK("words", "work."),
  /** 就业状况. */
  EMPLOYMENT("words", "employment.");

  private static final String COLUMNS = "column.";

  private final String file;
  private final String prefix;

  SynonymKind(String file, String prefix) {
    this.file = file;
    this.prefix = prefix;
  }

  /** Name of the delivered file. */
  String file() {
    return file;
  }

  /** How the keys of its lists begin in the delivered file. */
  String prefix() {
    return prefix;
  }

  /** The list of one value, as the office's own words are kept under it. */
  String list(String value) {
    return (this == COLUMN ? COLUMNS : prefix) + value;
  }
}
