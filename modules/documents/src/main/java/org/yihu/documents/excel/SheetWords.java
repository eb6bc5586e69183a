package org.yihu.documents.excel;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.usecases.text.Texts;

/**
 * 表格用词: words and heads of the workbooks. A column's head is followed by its kind: {@code
 * 户主姓名:TEXT}.
 */
final class SheetWords {
  private final Texts texts;

  SheetWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... arguments) {
    return texts.get("workbook." + key, arguments);
  }

  /** The columns of a sheet. */
  List<Column> columns(String key) {
    return Arrays.stream(get(key).split("\\|")).map(SheetWords::column).toList();
  }

  private static Column column(String words) {
    String[] parts = words.split(":");
    return new Column(parts[0], Column.Kind.valueOf(parts[1]));
  }

  String category(Category category) {
    return texts.get("category." + NoticeEntry.shown(category));
  }

  String month(YearMonth month) {
    return get("month", String.valueOf(month.getYear()), String.valueOf(month.getMonthValue()));
  }

  /** A row; null for an empty cell. */
  static List<Object> row(Object... values) {
    return new ArrayList<>(Arrays.asList(values));
  }
}
