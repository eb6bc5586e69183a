package org.yihu.usecases.application;

/**
 * 填写位置: one field of one line of the form.
 *
 * @param part which part
 * @param line position from 0; 0 for the household
 * @param field which field
 */
public record FieldPath(FormPart part, int line, FormField field) {
  /** A field of the household. */
  public static FieldPath of(FormField field) {
    return new FieldPath(FormPart.HOUSEHOLD, 0, field);
  }

  /** A field of a member; the applicant is 0. */
  public static FieldPath member(int line, FormField field) {
    return new FieldPath(FormPart.MEMBERS, line, field);
  }

  /** As refusals carry it, such as {@code members[2].RELATION}. */
  @Override
  public String toString() {
    return part.word() + "[" + line + "]." + field;
  }
}
