package org.yihu.usecases.imports;

import java.util.Map;

/**
 * 合计核对: the counts of a workbook that must add up in front of a person's eyes: rows read = people +
 * household notes + rows that are no data, and households read = accepted + waiting.
 *
 * @param rows rows read
 * @param persons 人员行
 * @param totals 小计、合计行
 * @param others 标题、表头、说明、签字、空行
 * @param households households read
 * @param accepted households to be written or already the same
 * @param waiting households that will wait in the parking lot
 * @param personsOfHouseholds people of all households, counted from the households themselves
 * @param leftOut people whose row a person left out, because they stay in another household
 */
public record ImportSum(
    int rows,
    int persons,
    int totals,
    int others,
    int households,
    int accepted,
    int waiting,
    int personsOfHouseholds,
    int leftOut) {

  static ImportSum of(WorkbookFacts facts, ImportOutcome outcome, int leftOut) {
    Map<RowKind, Integer> rows = facts.rows();
    int totals = rows.getOrDefault(RowKind.SUBTOTAL, 0) + rows.getOrDefault(RowKind.TOTAL, 0);
    return new ImportSum(
        facts.rowsRead(),
        facts.persons(),
        totals,
        facts.rowsRead() - facts.persons() - totals,
        facts.households(),
        outcome.accepted(),
        outcome.rejected(),
        outcome.fates().stream().mapToInt(HouseholdFate::persons).sum(),
        leftOut);
  }

  /** Whether everything that was read is accounted for; an import that does not is not written. */
  public boolean addsUp() {
    return rows == persons + totals + others
        && households == accepted + waiting
        && persons == personsOfHouseholds + leftOut;
  }
}
