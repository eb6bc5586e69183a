package org.yihu.usecases.board;

/** 比对结论: how a category or a cell of the board stands. Open is never a refusal. */
public enum BoardState {
  /** 符合. */
  MET,
  /** 不符合. */
  NOT_MET,
  /** 待定. */
  OPEN,
  /** 不比对: an earlier category has decided. */
  NOT_COMPARED,
  /** 无此条件: the category does not ask for it. */
  NO_CONDITION
}
