package org.yihu.usecases.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;

/**
 * 导入的一户: one household of a sender's workbook, normalised and checked, with everything found in it.
 * Whether it may be stored is {@link #refused()}.
 *
 * @param ordinal its place among the file's households, from 0
 * @param code 户编号; empty if the workbook has none
 * @param headName 户主姓名 as written, else the name of the first row
 * @param place where it lives
 * @param settlement 城乡 from the head's 户口性质; empty if not told
 * @param assistance what it already receives
 * @param account 收款账户
 * @param phone 联系电话
 * @param address 住址
 * @param note 备注
 * @param members in the order of the rows
 * @param totals totals of income, spending and property
 * @param statedSize 家庭人口数 as stated
 * @param firstRow first row in the sheet, from 1
 * @param lastRow last row in the sheet
 * @param kept cells of columns that are not known, by the column's header
 * @param findings everything found, in the order of the rows
 */
public record ReadHousehold(
    int ordinal,
    String code,
    String headName,
    ReadPlace place,
    Optional<Settlement> settlement,
    ReadAssistance assistance,
    Optional<BankAccount> account,
    String phone,
    String address,
    String note,
    List<ReadPerson> members,
    ImportedTotals totals,
    OptionalInt statedSize,
    int firstRow,
    int lastRow,
    Map<String, String> kept,
    List<Finding> findings) {

  /** Whether an error keeps the household out. */
  public boolean refused() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** This household as a file of another name would give it. */
  ReadHousehold underFile(String file) {
    return withFindings(findings.stream().map(f -> f.underFile(file)).toList());
  }

  /** This household with other findings. */
  public ReadHousehold withFindings(List<Finding> all) {
    return with(kept, all);
  }

  /**
   * This household with its monthly amount among the kept cells if its category pays nothing: a
   * status holds no amount, and what the sender wrote must not be lost.
   *
   * @param header the column's word
   */
  ReadHousehold withAmountOfStatus(String header) {
    boolean status = assistance.category().filter(c -> !c.isPaid()).isPresent();
    Optional<Money> amount = assistance.monthlyAmount().filter(a -> status && !a.isZero());
    if (amount.isEmpty()) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(kept);
    more.put(header, amount.get().toString());
    return with(Map.copyOf(more), findings);
  }

  private ReadHousehold with(Map<String, String> otherKept, List<Finding> otherFindings) {
    return new ReadHousehold(
        ordinal,
        code,
        headName,
        place,
        settlement,
        assistance,
        account,
        phone,
        address,
        note,
        members,
        totals,
        statedSize,
        firstRow,
        lastRow,
        otherKept,
        List.copyOf(otherFindings));
  }
}
