package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.paper.MonthReport;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;

/** 社会救助月报: the balance by class; then villages, exits, twelve months, what is due. */
final class MonthReportLayout {
  private static final double ROW = 6.3;
  private static final int NAME = 30;
  private static final int UNIT = 13;
  private static final double REST = 224;

  private final FormParts parts;
  private final FormText text;

  MonthReportLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("monthReport.");
  }

  Sheet compose(MonthReport paper, PrintRun run) {
    String month = parts.words().month(paper.month().month());
    String until = parts.words().date(paper.until());
    Sheet sheet =
        parts.landscape(
            text,
            List.of(parts.numbered(paper.number())),
            text.get("under", paper.office(), month, until),
            paper.fileKey(),
            run);
    sheet.add(classes(paper), Block.space(1));
    sheet.add(parts.note(text.get(paper.month().isClosed() ? "closed" : "open")));
    sheet.breakPage();
    sheet.add(villages(paper.month()));
    sheet.addTogether(
        text.section("exits", paper.month().heard(), paper.month().tapered()), exits(paper));
    sheet.addTogether(text.section("year"), year(paper.month().year()));
    sheet.addTogether(text.section("due"), due(paper.month().due()));
    return sheet;
  }

  private static Table wide(int columns) {
    double[] widths = new double[columns + 2];
    widths[0] = NAME;
    widths[1] = UNIT;
    for (int i = 0; i < columns; i++) {
      widths[i + 2] = REST / columns;
    }
    return Table.of(widths).asDense();
  }

  private Table classes(MonthReport paper) {
    Table table = wide(Column.values().length).head(text.heads(9, "classHeads"));
    List<MonthStatistics.Line> lines = paper.month().lines();
    for (int i = 0; i < lines.size(); i++) {
      table = line(table, paper.kinds().get(i), lines.get(i));
    }
    return line(table, text.get("total"), paper.month().total());
  }

  /** 户, 人 and 元 of one class under each other. */
  private Table line(Table table, String name, MonthStatistics.Line line) {
    Table longer =
        table.row(tallies("households", Cell.centre(name).down(3).emph(), line, this::households));
    longer = longer.row(tallies("persons", null, line, this::persons));
    return longer.row(tallies("money", null, line, this::money));
  }

  private Row tallies(
      String unit, Cell name, MonthStatistics.Line line, BiFunction<Column, Tally, Cell> written) {
    List<Cell> cells = new ArrayList<>();
    if (name != null) {
      cells.add(name);
    }
    cells.add(Cell.centre(text.get(unit)).small());
    for (Column column : Column.values()) {
      cells.add(written.apply(column, line.in(column)));
    }
    return Row.of(ROW, cells);
  }

  private Cell households(Column column, Tally tally) {
    return column == Column.CHANGED ? Cell.centre(text.get("none")) : count(tally.households());
  }

  private Cell persons(Column column, Tally tally) {
    return count(tally.persons());
  }

  private Cell money(Column column, Tally tally) {
    return tally.money().isNegative()
        ? Cell.amount(text.get("minus", parts.words().amount(tally.money().negated())))
        : parts.amount(tally.money());
  }

  private Cell count(long number) {
    return Cell.amount(
        number < 0 ? text.get("minus", String.valueOf(-number)) : String.valueOf(number));
  }

  private Table villages(MonthStatistics month) {
    Table table =
        Table.of(42, 19, 19, 32, 21.5, 42, 19, 19, 32, 21.5)
            .asDense()
            .head(text.heads(8, "villageHeads"));
    List<MonthStatistics.Village> villages = month.villages();
    int rows = (villages.size() + 1) / 2;
    for (int i = 0; i < rows; i++) {
      List<Cell> cells = new ArrayList<>(village(villages, i));
      cells.addAll(village(villages, i + rows));
      table = table.row(Row.of(ROW, cells));
    }
    return villages.isEmpty() ? table.row(ROW, Cell.centre(text.get("nobody")).across(10)) : table;
  }

  private List<Cell> village(List<MonthStatistics.Village> villages, int index) {
    if (index >= villages.size()) {
      return List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty());
    }
    MonthStatistics.Village village = villages.get(index);
    return List.of(
        Cell.of(village.name()),
        count(village.now().households()),
        count(village.now().persons()),
        parts.amount(village.now().money()),
        count(village.change()));
  }

  private Table exits(MonthReport paper) {
    Table table = Table.of(200, 67).asDense().head(text.heads(8, "exitHeads"));
    List<MonthStatistics.Exit> exits = paper.month().exits();
    for (int i = 0; i < exits.size(); i++) {
      table =
          table.row(Row.of(ROW, Cell.of(paper.exits().get(i)), count(exits.get(i).households())));
    }
    return exits.isEmpty() ? table.row(ROW, Cell.centre(text.get("noExits")).across(2)) : table;
  }

  private Table year(List<MonthStatistics.InAndOut> year) {
    List<Cell> heads = heads("month", "");
    List<Cell> in = heads("in", "households");
    List<Cell> out = heads("out", "households");
    for (MonthStatistics.InAndOut one : year) {
      heads.add(Cell.head(one.month().toString()).small());
      in.add(count(one.in()));
      out.add(count(one.out()));
    }
    return wide(year.size()).head(Row.of(8, heads)).row(Row.of(ROW, in)).row(Row.of(ROW, out));
  }

  private Table due(List<MonthStatistics.Due> months) {
    List<Cell> heads = heads("month", "");
    List<Cell> households = heads("dueHouseholds", "households");
    List<Cell> money = heads("dueMoney", "money");
    for (MonthStatistics.Due one : months) {
      heads.add(Cell.head(one.month().toString()).small());
      households.add(count(one.households()));
      money.add(parts.amount(one.money()));
    }
    return wide(months.size())
        .head(Row.of(8, heads))
        .row(Row.of(ROW, households))
        .row(Row.of(ROW, money));
  }

  private List<Cell> heads(String name, String unit) {
    List<Cell> cells = new ArrayList<>();
    cells.add(text.label(name));
    cells.add(unit.isEmpty() ? Cell.head("") : Cell.centre(text.get(unit)).small());
    return cells;
  }
}
