package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.PrintRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code payment-list}: a month's list as workbook and PDF, with its balance and what changed;
 * {@code --freeze} keeps it for good.
 */
@Command(name = "payment-list")
final class PaymentListCommand implements Runnable {
  private final Invocation invocation;

  @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
  private YearMonth month;

  @Option(names = "--out", required = true, paramLabel = "FILE.xlsx")
  private Path out;

  @Option(names = "--pdf", paramLabel = "FILE.pdf")
  private Path pdf;

  @Option(names = "--balance", paramLabel = "FILE.xlsx")
  private Path balance;

  @Option(names = "--changes", paramLabel = "FILE.pdf")
  private Path changes;

  @Option(names = "--freeze")
  private boolean freeze;

  PaymentListCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    Stream.of(out, balance, pdf, changes)
        .filter(Objects::nonNull)
        .forEach(OutputFile::requireWritable);
    Office office = invocation.office();
    var actor = office.session().actor();
    if (freeze) {
      office.backUp().routine(actor);
    }
    PaymentList list =
        freeze
            ? office.month().paymentLedger().freeze(actor, month)
            : office
                .month()
                .paymentLedger()
                .prepare(actor, month, new TerminalProgress(invocation));
    var now = invocation.clock().instant();
    OutputFile.write(out, office.workbookPress().print(office.month().paymentSheet(list), now));
    if (balance != null) {
      OutputFile.write(
          balance, office.workbookPress().print(office.month().balanceSheet(list), now));
    }
    if (pdf != null) {
      OutputFile.write(
          pdf,
          office.paperPress().print(office.month().paymentForm(list), PrintRun.first(now)).pdf());
    }
    if (changes != null) {
      OutputFile.write(
          changes,
          office.paperPress().print(office.month().changeList(list), PrintRun.first(now)).pdf());
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("month", month.toString());
    object.put("file", out.toString());
    object.put("households", list.households());
    object.put("persons", list.persons());
    object.put("total", list.total().toString());
    object.put("heldBack", list.heldBack().stream().map(PaymentListCommand::view).toList());
    object.put("balance", view(list));
    invocation
        .reply()
        .done(
            object,
            "cli.payment",
            month,
            String.valueOf(list.households()),
            String.valueOf(list.persons()),
            list.total(),
            String.valueOf(list.heldBack().size()),
            out);
  }

  private static Map<String, Object> view(PaymentLine line) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("household", line.householdCode());
    view.put("amount", line.amount().total().toString());
    view.put("reason", line.held().map(Enum::name).orElse(""));
    return view;
  }

  private static Map<String, Object> view(PaymentList list) {
    Money in = Money.ZERO;
    Money out = Money.ZERO;
    for (Movement movement : list.balance().movements()) {
      Money delta = movement.delta().money();
      in = delta.isNegative() ? in : in.plus(delta);
      out = delta.isNegative() ? out.minus(delta) : out;
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("opening", list.balance().opening().money().toString());
    view.put("in", in.toString());
    view.put("out", out.toString());
    view.put("closing", list.balance().closing().money().toString());
    return view;
  }
}
