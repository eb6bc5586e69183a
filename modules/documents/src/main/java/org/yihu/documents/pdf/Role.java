package org.yihu.documents.pdf;

/**
 * 字体角色: what a piece of text is for; the faces that serve a role differ from computer to computer.
 */
public enum Role {
  /** Titles and the unit's name in the letterhead (小标宋). */
  TITLE,
  /** Running text and filled-in values (仿宋). */
  BODY,
  /** Dense tables and footers (宋体). */
  TABLE,
  /** Column heads, labels, section heads, totals, a key sentence (黑体). */
  EMPH,
  /** The one figure that must be seen from afar, such as the phone number of paper 12 (黑体 bold). */
  STRONG
}
