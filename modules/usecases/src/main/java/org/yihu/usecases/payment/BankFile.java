package org.yihu.usecases.payment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Money;

/**
 * 银行盘: what the bank is told to pay, one row an account, in text that bank programs read: comma
 * separated, GB18030, CRLF. Only confirmed accounts are in it, and nothing of nothing. Privacy
 * class A.
 *
 * @param rows one an account, in the list's order
 */
public record BankFile(List<Row> rows) {
  private static final Charset ENCODING = Charset.forName("GB18030");

  public BankFile {
    rows = List.copyOf(rows);
  }

  /**
   * 代发行.
   *
   * @param account the confirmed account
   * @param amount what is paid into it, more than nothing
   */
  public record Row(BankAccount account, Money amount) {}

  /** The payable lines of a list; two benefits paid into one account make one row. */
  public static BankFile of(PaymentList list) {
    Map<BankAccount, Money> sums = new LinkedHashMap<>();
    for (PaymentLine line : list.payable()) {
      sums.merge(line.account().orElseThrow(), line.payable(), Money::plus);
    }
    return new BankFile(
        sums.entrySet().stream()
            .filter(e -> !e.getValue().isZero())
            .map(e -> new Row(e.getKey(), e.getValue()))
            .toList());
  }

  public Money total() {
    return rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
  }

  /**
   * The file's bytes.
   *
   * @param heading the words of the six columns: serial, bank, holder, account, amount, remark
   * @param remark what the bank prints beside each payment
   */
  public byte[] bytes(List<String> heading, String remark) {
    StringBuilder text = new StringBuilder(line(heading));
    int serial = 0;
    for (Row row : rows) {
      BankAccount account = row.account();
      text.append(
          line(
              List.of(
                  String.valueOf(++serial),
                  account.bank(),
                  account.holder(),
                  account.number(),
                  row.amount().toString(),
                  remark)));
    }
    return text.toString().getBytes(isEncodable(text) ? ENCODING : StandardCharsets.UTF_8);
  }

  private static boolean isEncodable(CharSequence text) {
    return ENCODING.newEncoder().canEncode(text);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(BankFile::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
