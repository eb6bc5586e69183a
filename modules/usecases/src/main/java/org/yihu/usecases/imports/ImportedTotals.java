package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Ids;

/**
 * 导入的经济状况合计: a household's totals of income, spending and property as the workbook gives them,
 * without a member. Zero and empty cells give no entry. Vehicles count as private until a person
 * classes them.
 *
 * @param period the year the totals are of
 * @param income by kind
 * @param spending by kind
 * @param financial 存款及有价证券
 * @param counts houses, businesses and vehicles
 */
public record ImportedTotals(
    DateRange period,
    Map<IncomeLine.Kind, Money> income,
    Map<SpendingLine.Kind, Money> spending,
    Money financial,
    Map<AssetLine.Kind, Integer> counts) {

  /** The totals as lines of the source {@link LineSource#IMPORT} with new identities. */
  public Finances toFinances(Ids ids) {
    List<IncomeLine> incomeLines = new ArrayList<>();
    income.forEach(
        (kind, amount) ->
            incomeLines.add(
                new IncomeLine(
                    ids.next(),
                    Optional.empty(),
                    kind,
                    amount,
                    Money.ZERO,
                    Optional.empty(),
                    period,
                    LineSource.IMPORT,
                    "")));
    List<SpendingLine> spendingLines = new ArrayList<>();
    spending.forEach(
        (kind, amount) ->
            spendingLines.add(
                new SpendingLine(
                    ids.next(), Optional.empty(), kind, amount, period, LineSource.IMPORT, "")));
    List<AssetLine> assetLines = new ArrayList<>();
    if (!financial.isZero()) {
      assetLines.add(asset(ids, AssetLine.Kind.FINANCIAL, financial, 0));
    }
    counts.forEach((kind, count) -> assetLines.add(asset(ids, kind, Money.ZERO, count)));
    return new Finances(incomeLines, spendingLines, assetLines, Money.ZERO, Money.ZERO);
  }

  private static AssetLine asset(Ids ids, AssetLine.Kind kind, Money amount, int count) {
    return new AssetLine(ids.next(), Optional.empty(), kind, amount, count, LineSource.IMPORT, "");
  }
}
