package org.yihu.domain.shared;

import java.util.List;

/**
 * 理由: one coded reason why something cannot be done, with the place it concerns. The words live in
 * the text resources under {@code reason.CODE}; {@code arguments} fill their numbered places. Codes
 * are never reused.
 *
 * @param code stable code in capitals, such as {@code VISIT_NEEDS_TWO}
 * @param field the field or place concerned, such as {@code members[2].idNumber}; empty when none
 * @param arguments values for the text, already in their printed form
 */
public record Reason(String code, String field, List<String> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String code, Object... arguments) {
    return at(code, "", arguments);
  }

  public static Reason at(String code, String field, Object... arguments) {
    return new Reason(
        code, field, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
