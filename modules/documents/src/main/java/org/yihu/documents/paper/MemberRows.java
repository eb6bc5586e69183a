package org.yihu.documents.paper;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;

/** 人员行: the rows of the tables of members and obligors. */
final class MemberRows {
  private MemberRows() {}

  /**
   * A row of the application's member table, to be signed; without a member only its number is
   * printed.
   */
  static Row application(int serial, Optional<FormMember> member) {
    Cell number = Cell.centre(String.valueOf(serial));
    if (member.isEmpty()) {
      return empty(11.6, number, 9);
    }
    FormMember who = member.get();
    return Row.of(
            11.6,
            number,
            Cell.centre(who.name()),
            Cell.centre(who.relation()),
            Cell.centre(who.idNumber()).small().inOneLine(),
            Cell.centre(who.ethnicGroup()).small(),
            Cell.centre(who.maritalStatus()).small(),
            Cell.centre(who.health()).small(),
            Cell.centre(who.workAbility()).small(),
            Cell.centre(who.occupation()).small(),
            Cell.empty())
        .about(who.name());
  }

  /** A row of the application's obligor table. */
  static Row obligor(FormObligor who, FormParts parts) {
    return Row.of(
            10.5,
            Cell.centre(who.name()),
            Cell.centre(who.relation()).small(),
            Cell.centre(number(who.age())),
            Cell.centre(who.residence()).small(),
            Cell.centre(number(who.householdSize())),
            parts.amount(who.monthlySupport()),
            Cell.empty())
        .about(who.name());
  }

  /** A row of empty cells. */
  static Row empty(double height, int cells) {
    return Row.of(height, Collections.nCopies(cells, Cell.empty()));
  }

  private static Row empty(double height, Cell first, int more) {
    var cells = new java.util.ArrayList<Cell>();
    cells.add(first);
    cells.addAll(Collections.nCopies(more, Cell.empty()));
    return Row.of(height, cells);
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
  }
}
