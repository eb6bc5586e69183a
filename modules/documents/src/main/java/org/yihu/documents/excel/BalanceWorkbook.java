package org.yihu.documents.excel;

import static org.yihu.documents.excel.SheetWords.row;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.MonthBalanceSheet.Flow;
import org.yihu.usecases.paper.MonthBalanceSheet.MovementLine;
import org.yihu.usecases.text.Texts;

/** 月度收支平衡工作簿: opening + in − out = closing by category and by village, and every movement. */
final class BalanceWorkbook {
  private final SheetWords words;

  BalanceWorkbook(Texts texts) {
    this.words = new SheetWords(texts);
  }

  List<TableSheet> sheets(MonthBalanceSheet month) {
    String subtitle = words.get("payment.subtitle", month.office(), words.month(month.month()));
    List<List<Object>> categories = new ArrayList<>();
    month
        .byCategory()
        .forEach(line -> categories.add(flow(words.category(line.category()), line.flow())));
    List<List<Object>> villages = new ArrayList<>();
    month.byVillage().forEach(line -> villages.add(flow(line.village(), line.flow())));
    List<Object> total = flow(words.get("balance.total"), month.total());
    return List.of(
        table("balance.byCategory", subtitle, categories, total),
        table("balance.byVillage", subtitle, villages, total),
        movements(month, subtitle));
  }

  private TableSheet table(
      String name, String subtitle, List<List<Object>> rows, List<Object> total) {
    return new TableSheet(
        words.get(name),
        words.get("balance.title"),
        subtitle,
        words.columns("balance.columns"),
        rows,
        List.of(total));
  }

  private List<Object> flow(String name, Flow flow) {
    var cells = new ArrayList<Object>();
    cells.add(name);
    for (Tally tally : List.of(flow.opening(), flow.in(), flow.out(), flow.closing())) {
      cells.add(tally.households());
      cells.add(tally.persons());
      cells.add(tally.money());
    }
    cells.add(words.get(flow.isClosed() ? "balance.closed" : "balance.open"));
    return cells;
  }

  private TableSheet movements(MonthBalanceSheet month, String subtitle) {
    List<List<Object>> rows = new ArrayList<>();
    for (MovementLine line : month.movements()) {
      rows.add(
          row(
              rows.size() + 1,
              line.householdCode(),
              line.village(),
              line.head(),
              words.category(line.category()),
              words.get("balance." + line.kind()),
              line.before().persons(),
              line.before().money(),
              line.after().persons(),
              line.after().money(),
              line.reason()));
    }
    return new TableSheet(
        words.get("balance.movements"),
        words.get("balance.movementsTitle"),
        subtitle,
        words.columns("balance.movementColumns"),
        rows,
        List.of());
  }
}
