package org.yihu.usecases.paper;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.payment.MonthBalance;

/**
 * 发放花名册内容: a month's payment list, for the workbook and for paper 13.
 *
 * @param office 填报单位
 * @param month 发放月份
 * @param settlement 城乡 of all rows; empty if the list holds both
 * @param rows what goes to the bank, in the list's order
 * @param heldBack 暂缓发放, listed apart
 * @param balance 收支平衡
 */
public record PaymentListSheet(
    String office,
    YearMonth month,
    Optional<Settlement> settlement,
    List<PaymentRow> rows,
    List<PaymentRow> heldBack,
    MonthBalance balance)
    implements OfficeWorkbook {

  public PaymentListSheet {
    rows = List.copyOf(rows);
    heldBack = List.copyOf(heldBack);
  }

  /** 合计. */
  public PaymentTotal total() {
    return PaymentTotal.of(rows);
  }

  /** 按类别, in the order of lists; 单人户 counts with 低保. */
  public Map<Category, PaymentTotal> byCategory() {
    var grouped =
        new TreeMap<Category, List<PaymentRow>>(
            java.util.Comparator.<Category>comparingInt(ListOrder::of).thenComparing(c -> c));
    grouped.putAll(grouped(row -> NoticeEntry.shown(row.category())));
    return totals(grouped);
  }

  /** 按村, in the order of the rows. */
  public Map<String, PaymentTotal> byVillage() {
    return totals(grouped(PaymentRow::village));
  }

  private <K> Map<K, List<PaymentRow>> grouped(Function<PaymentRow, K> key) {
    var grouped = new LinkedHashMap<K, List<PaymentRow>>();
    rows.forEach(row -> grouped.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return grouped;
  }

  private static <K> Map<K, PaymentTotal> totals(Map<K, List<PaymentRow>> grouped) {
    var totals = new LinkedHashMap<K, PaymentTotal>();
    grouped.forEach((key, rows) -> totals.put(key, PaymentTotal.of(rows)));
    return totals;
  }
}
