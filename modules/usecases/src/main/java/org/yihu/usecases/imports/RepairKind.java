package org.yihu.usecases.imports;

import java.util.Map;

/** 修正方式: what a person is offered to do about a finding before the import is committed. */
public enum RepairKind {
  /** 选候选号: choose among the possible numbers. */
  CANDIDATE,
  /** 核对原件: key the number from the identity card. */
  NUMBER,
  /** 补号码或临时编号. */
  NUMBER_OR_KEY,
  /** 选嘎查村（社区）. */
  VILLAGE,
  /** 填金额. */
  AMOUNT,
  /** 选类别. */
  CATEGORY,
  /** 指定户主. */
  HEAD,
  /** 改与户主关系. */
  RELATION,
  /** 选一户: in which household a person stays. */
  HOUSEHOLD,
  /** 由填报单位改正: only the sender can correct it. */
  SENDER,
  /** 无需处理: stored as the finding says. */
  NONE;

  /** What is offered for a finding of a workbook. */
  public static RepairKind of(Finding finding, WorkbookFacts facts) {
    return switch (finding.code()) {
      case ID_PRECISION_LOST -> finding.candidates().isEmpty() ? NUMBER : CANDIDATE;
      case ID_CHECK_DIGIT, ID_DATE, ID_LENGTH -> NUMBER;
      case ID_MISSING -> NUMBER_OR_KEY;
      case DIVISION_UNKNOWN -> VILLAGE;
      case NEGATIVE_AMOUNT, AMOUNT_UNREADABLE -> AMOUNT;
      case CATEGORY_UNKNOWN -> CATEGORY;
      case NO_HEAD -> isIn(finding, Field.RELATION, facts) ? HEAD : SENDER;
      case SEVERAL_HEADS -> isIn(finding, Field.RELATION, facts) ? RELATION : SENDER;
      case PERSON_IN_TWO_HOUSEHOLDS -> HOUSEHOLD;
      default -> finding.isError() ? SENDER : NONE;
    };
  }

  private static boolean isIn(Finding finding, Field field, WorkbookFacts facts) {
    return fieldOf(finding, facts.mapping()) == field;
  }

  /** The field whose column a finding stands in; null if it stands in none. */
  static Field fieldOf(Finding finding, Map<Field, WorkbookFacts.MappedColumn> mapping) {
    String letters = finding.cell().replaceAll("\\d", "");
    return mapping.entrySet().stream()
        .filter(e -> e.getValue().letters().equals(letters))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether a person can repair it in the preview. */
  public boolean isOffered() {
    return this != SENDER && this != NONE;
  }
}
