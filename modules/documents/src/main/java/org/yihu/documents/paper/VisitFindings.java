package org.yihu.documents.paper;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.DeclaredAssets;
import org.yihu.usecases.paper.DeclaredSpending;
import org.yihu.usecases.paper.KnownHousehold;

/** Page 2 of the visit form: property, spending, living, findings, conclusion, signatures. */
final class VisitFindings {
  private static final double ROW = 8.2;
  private static final double TICKING = 8.4;
  private static final double SIGNING = 11;

  private final FormParts parts;
  private final FormText text;

  VisitFindings(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
  }

  void compose(Sheet sheet, Optional<KnownHousehold> known) {
    sheet.addTogether(text.section("section4"), assets(known.map(KnownHousehold::assets)));
    sheet.addTogether(text.section("section5"), spending(known.map(KnownHousehold::spending)));
    sheet.addTogether(text.section("section6"), living());
    sheet.addTogether(text.section("section7"), FormParts.writing(3));
    sheet.addTogether(
        text.section("section8"),
        Table.of(30, 140)
            .row(ticking(8.6, "conclusion", "conclusions"))
            .row(ticking(8.6, "attention", "attentions")),
        Block.space(1.5),
        signatures(),
        Block.space(1.2),
        parts.note(text.get("note")));
  }

  private Table assets(Optional<DeclaredAssets> declared) {
    Function<Function<DeclaredAssets, String>, Cell> cell =
        field -> Cell.of(declared.map(field).orElse("")).small();
    Function<Money, String> yuan =
        money -> text.get("financialAmount", parts.words().amount(money));
    return Table.of(30, 56, 84)
        .head(text.heads(ROW, "assets"))
        .row(ROW, text.label("houses"), cell.apply(DeclaredAssets::houses), check("housesCheck"))
        .row(
            ROW,
            text.label("vehicles"),
            cell.apply(DeclaredAssets::vehicles),
            check("vehiclesCheck"))
        .row(
            ROW,
            text.label("livestock"),
            cell.apply(DeclaredAssets::livestock),
            check("livestockCheck"))
        .row(
            ROW,
            text.label("financial"),
            cell.apply(d -> yuan.apply(d.financial())),
            check("financialCheck").small())
        .row(
            ROW,
            text.label("businesses"),
            cell.apply(DeclaredAssets::businesses),
            check("businessesCheck"))
        .row(ROW, text.label("exempt"), check("exemptions").small().across(2));
  }

  private Table spending(Optional<DeclaredSpending> declared) {
    Function<Function<DeclaredSpending, Money>, Cell> cell =
        field -> declared.map(field).map(parts::amount).orElseGet(Cell::empty);
    return Table.of(17, 25.5, 17, 25.5, 17, 25.5, 17, 25.5)
        .row(
            TICKING,
            text.label("medical"),
            cell.apply(DeclaredSpending::medical),
            text.label("education"),
            cell.apply(DeclaredSpending::education),
            text.label("rehabilitation"),
            cell.apply(DeclaredSpending::rehabilitation),
            text.label("other"),
            cell.apply(DeclaredSpending::other))
        .row(
            TICKING,
            text.label("verified"),
            Cell.empty(),
            text.label("verified"),
            Cell.empty(),
            text.label("verified"),
            Cell.empty(),
            text.label("verified"),
            Cell.empty());
  }

  private Table living() {
    return Table.of(30, 140)
        .row(ticking(TICKING, "housing", "housingCheck"))
        .row(ticking(TICKING, "food", "foodCheck"))
        .row(ticking(TICKING, "goods", "goodsCheck"))
        .row(ticking(TICKING, "differs", "differsCheck"))
        .row(TICKING, text.label("hardship"), Cell.empty());
  }

  private Table signatures() {
    return Table.of(34, 51, 34, 51)
        .row(
            SIGNING, text.label("signature1"), Cell.empty(), text.label("signature2"), Cell.empty())
        .row(SIGNING, text.label("helper"), Cell.empty(), text.label("family"), Cell.empty())
        .row(
            SIGNING,
            text.label("ended"),
            Cell.of(text.get("endTime")).right(),
            text.label("date"),
            Cell.of(parts.blankDate()).right());
  }

  private Row ticking(double height, String label, String choices) {
    return Row.of(height, text.label(label), check(choices));
  }

  private Cell check(String key) {
    return text.choices(key, Set.of());
  }
}
