package org.yihu.documents.excel;

import java.util.List;
import org.yihu.usecases.paper.ListSheet;

/** 名单、统计工作簿: the tables of a screen as they are shown. */
final class ListWorkbook {
  private ListWorkbook() {}

  static List<TableSheet> sheets(ListSheet list) {
    return list.parts().stream()
        .map(
            part ->
                new TableSheet(
                    part.name(),
                    list.title(),
                    list.subtitle(),
                    part.headings().stream().map(ListWorkbook::column).toList(),
                    part.rows(),
                    part.totals()))
        .toList();
  }

  private static Column column(ListSheet.Heading heading) {
    return switch (heading.kind()) {
      case TEXT -> Column.text(heading.words());
      case COUNT -> Column.count(heading.words());
      case MONEY -> Column.money(heading.words());
    };
  }
}
