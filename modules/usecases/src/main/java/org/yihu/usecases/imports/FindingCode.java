package org.yihu.usecases.imports;

/**
 * 问题代码: the closed list of what can be found in a sender's workbook (import.md 3), each with its
 * level.
 */
public enum FindingCode {
  /** 校验位不符. */
  ID_CHECK_DIGIT(FindingLevel.ERROR),
  /** 号码中的出生日期不存在或在将来. */
  ID_DATE(FindingLevel.ERROR),
  /** 不是 18 位（或旧 15 位）号码. */
  ID_LENGTH(FindingLevel.ERROR),
  /** 号码在数字单元格里，末三位已丢失. */
  ID_PRECISION_LOST(FindingLevel.ERROR),
  /** 没有号码. */
  ID_MISSING(FindingLevel.ERROR),
  /** 该乡镇没有这个嘎查村（社区）. */
  DIVISION_UNKNOWN(FindingLevel.ERROR),
  /** 金额为负. */
  NEGATIVE_AMOUNT(FindingLevel.ERROR),
  /** 金额无法识别. */
  AMOUNT_UNREADABLE(FindingLevel.ERROR),
  /** 救助类别无法识别. */
  CATEGORY_UNKNOWN(FindingLevel.ERROR),
  /** 没有户主. */
  NO_HEAD(FindingLevel.ERROR),
  /** 有多个户主. */
  SEVERAL_HEADS(FindingLevel.ERROR),
  /** 同一人在两户. */
  PERSON_IN_TWO_HOUSEHOLDS(FindingLevel.ERROR),
  /** 性别与号码不符，以号码为准. */
  SEX_CONFLICT(FindingLevel.WARNING),
  /** 出生日期与号码不符，以号码为准. */
  BIRTH_DATE_CONFLICT(FindingLevel.WARNING),
  /** 填报人口数与行数不符. */
  HOUSEHOLD_SIZE_MISMATCH(FindingLevel.WARNING),
  /** 银行卡号校验不通过. */
  ACCOUNT_CHECK_DIGIT(FindingLevel.WARNING),
  /** 从未使用过的地区代码. */
  ID_AREA_UNKNOWN(FindingLevel.WARNING),
  /** 超过 120 岁或生于填报日期之后. */
  AGE_IMPLAUSIBLE(FindingLevel.WARNING),
  /** 小写 x. */
  ID_LOWERCASE_X(FindingLevel.FIX),
  /** 号码中有空格. */
  ID_SPACES(FindingLevel.FIX),
  /** 号码中有全角字符. */
  ID_FULL_WIDTH(FindingLevel.FIX),
  /** 15 位旧号码升为 18 位. */
  ID_15_DIGITS(FindingLevel.FIX),
  /** 姓名中有空格. */
  NAME_SPACES(FindingLevel.FIX),
  /** 姓名中的间隔号. */
  NAME_INTERPUNCT(FindingLevel.FIX),
  /** 日期写法. */
  DATE_FORMAT(FindingLevel.FIX),
  /** 文本形式的数字. */
  NUMBER_AS_TEXT(FindingLevel.FIX),
  /** 性别未填，由号码得出. */
  SEX_MISSING(FindingLevel.FIX),
  /** 嘎查村（社区）简称. */
  DIVISION_SHORT_NAME(FindingLevel.FIX),
  /** 同义词. */
  WORD_SYNONYM(FindingLevel.FIX),
  /** 空文件. */
  FILE_EMPTY(FindingLevel.ERROR),
  /** 文件损坏. */
  FILE_BROKEN(FindingLevel.ERROR),
  /** 文件有密码. */
  FILE_PROTECTED(FindingLevel.ERROR),
  /** 文件过大或压缩比异常. */
  FILE_TOO_LARGE(FindingLevel.ERROR),
  /** 不是表格文件. */
  FILE_FORMAT(FindingLevel.ERROR),
  /** 没有找到表格. */
  NO_TABLE(FindingLevel.ERROR),
  /** 有多个表格. */
  SEVERAL_TABLES(FindingLevel.ERROR),
  /** 缺少必需的列. */
  COLUMN_MISSING(FindingLevel.ERROR);

  private final FindingLevel level;

  FindingCode(FindingLevel level) {
    this.level = level;
  }

  public FindingLevel level() {
    return level;
  }
}
