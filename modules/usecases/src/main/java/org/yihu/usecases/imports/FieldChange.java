package org.yihu.usecases.imports;

import org.yihu.domain.shared.Mask;
import org.yihu.usecases.text.Texts;

/**
 * 字段变化: what an import changes in a household file, old to new, in the words that are stored.
 *
 * @param field facet such as {@code phone}, {@code income.WAGE} or {@code member.name}; its words
 *     stand in the texts under {@code register.field.}
 * @param person 姓名 of the member concerned; empty for the household's own
 * @param before old value; empty if there was none
 * @param after new value; empty if there is none any more
 */
public record FieldChange(String field, String person, String before, String after) {
  private static final String HIDDEN = "****";

  /** A value of this field as the audit trail keeps it: without what is sensitive. */
  String masked(String value) {
    return switch (field) {
      case "account" -> {
        String number = value.split(" ", 2)[0];
        yield Mask.ACCOUNT.of(number) + value.substring(number.length());
      }
      case "phone" -> Mask.PHONE.of(value);
      case "health", "disability" -> value.isEmpty() ? value : HIDDEN;
      default -> value;
    };
  }

  /** The field in words, with the member's name or the column's header where it has one. */
  public String label(Texts texts) {
    if (field.startsWith(HouseholdFacets.KEPT)) {
      return texts.get("register.field.kept")
          + " "
          + field.substring(HouseholdFacets.KEPT.length());
    }
    return (person.isEmpty() ? "" : person + " ") + texts.get("register.field." + field);
  }
}
