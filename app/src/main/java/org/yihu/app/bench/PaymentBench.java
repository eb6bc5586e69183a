package org.yihu.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.app.bench.Population.Family;
import org.yihu.documents.floor.BareWorkbook;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/** A county's payment list as workbook, against the bare streaming writer with the same cells. */
final class PaymentBench {
  private static final Instant AT = Instant.parse("2026-10-26T00:00:00Z");
  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final WorkbookPress press;
  private final Texts texts;
  private final Population population;

  PaymentBench(WorkbookPress press, Texts texts, Population population) {
    this.press = press;
    this.texts = texts;
    this.population = population;
  }

  BenchRow row(int rows, Rounds rounds) throws IOException {
    PaymentListSheet list = list(rows);
    List<List<Object>> cells = list.rows().stream().map(this::cells).toList();
    var medians =
        rounds.of(
            Rounds.whole(() -> press.print(list, AT)),
            Rounds.whole(() -> BareWorkbook.write(new ByteArrayOutputStream(), cells)));
    return BenchRow.of("payment-list", rows, medians.product(), medians.floor());
  }

  private PaymentListSheet list(int rows) {
    List<PaymentRow> lines = new ArrayList<>(rows);
    long persons = 0;
    Money total = Money.ZERO;
    for (int i = 1; i <= rows; i++) {
      Family family = population.next();
      String head = family.residents().getFirst().name();
      MonthlyAmount amount =
          MonthlyAmount.divided(Money.ofYuan(300L + i % 500), Money.ofYuan(i % 90L), Money.ZERO);
      lines.add(
          new PaymentRow(
              i,
              family.village().name(),
              head,
              Category.SUBSISTENCE_ALLOWANCE,
              family.residents().size(),
              amount,
              Money.ZERO,
              head,
              "6228480%012d".formatted(i),
              "",
              Optional.empty(),
              Optional.empty()));
      persons += family.residents().size();
      total = total.plus(amount.total());
    }
    Tally tally = new Tally(rows, persons, total);
    MonthBalance balance = new MonthBalance(MONTH, tally, List.of(), tally, List.of());
    return new PaymentListSheet(
        texts.get("bench.office"), MONTH, Optional.empty(), lines, List.of(), balance);
  }

  /** What the workbook shows of a line. */
  private List<Object> cells(PaymentRow row) {
    return List.of(
        row.serial(),
        row.village(),
        row.head(),
        texts.get("category." + row.category()),
        row.persons(),
        row.amount().base().yuan(),
        row.amount().addOn().yuan(),
        row.amount().care().yuan(),
        row.adjustment().yuan(),
        row.payable().yuan(),
        row.holder(),
        row.account());
  }
}
