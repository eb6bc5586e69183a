package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Household;

/**
 * 核实明细: income, spending and property that a visit or a cross-check found, to be added to the
 * household file. What was adopted before gives way to them. The newest report of a figure holds:
 * an earlier one of the same person, kind and time is not added to it but replaced, and so is what
 * a visit said of the same item; what the file was before stays in its history.
 *
 * @param income 收入
 * @param spending 支出
 * @param assets 财产
 */
public record FoundLines(
    List<IncomeLine> income, List<SpendingLine> spending, List<AssetLine> assets) {
  /** Nothing new. */
  public static final FoundLines NONE = new FoundLines(List.of(), List.of(), List.of());

  public FoundLines {
    income = List.copyOf(income);
    spending = List.copyOf(spending);
    assets = List.copyOf(assets);
  }

  void addTo(OpenFile file) {
    if (equals(NONE)) {
      return;
    }
    Household h = file.household();
    Finances before = h.finances();
    Finances after =
        new Finances(
            joined(before.income(), income, this::supersedes),
            joined(before.spending(), spending, this::supersedes),
            joined(before.assets(), assets, this::supersedes),
            before.illnessDeduction(),
            before.disabilityDeduction());
    file.replaceHousehold(
        new Household(
            h.id(),
            h.code(),
            h.division(),
            h.settlement(),
            h.address(),
            h.phone(),
            h.members(),
            after,
            h.obligors(),
            h.account(),
            h.note(),
            h.relapsePrevention(),
            h.version()),
        source());
    file.registers()
        .audit()
        .append(
            file.actor(),
            "HOUSEHOLD_LINES_ADDED",
            "household/" + h.code(),
            "",
            file.subject().number() + ": " + (income.size() + spending.size() + assets.size()));
  }

  private boolean supersedes(IncomeLine old) {
    return income.stream()
        .filter(l -> l.kind() == old.kind() && l.personId().equals(old.personId()))
        .anyMatch(
            l ->
                old.source() == LineSource.ADOPTED
                    || isTheSame(old.source(), old.note(), l.source(), l.note())
                        && l.exclusion().equals(old.exclusion())
                        && l.period().overlaps(old.period()));
  }

  private boolean supersedes(SpendingLine old) {
    return spending.stream()
        .filter(l -> l.kind() == old.kind() && l.personId().equals(old.personId()))
        .anyMatch(
            l ->
                old.source() == LineSource.ADOPTED
                    || isTheSame(old.source(), old.note(), l.source(), l.note())
                        && l.period().overlaps(old.period()));
  }

  private boolean supersedes(AssetLine old) {
    return assets.stream()
        .filter(l -> l.kind() == old.kind() && l.personId().equals(old.personId()))
        .anyMatch(
            l ->
                old.source() == LineSource.ADOPTED
                    || isTheSame(old.source(), old.note(), l.source(), l.note()));
  }

  /** A report tells a figure whole; of visits each tells the items that it names. */
  private static boolean isTheSame(
      LineSource before, String itemBefore, LineSource now, String item) {
    return before == now && (now == LineSource.VERIFICATION || itemBefore.equals(item));
  }

  /** Lines of one step come from one source. */
  private String source() {
    return Stream.of(
            income.stream().map(IncomeLine::source),
            spending.stream().map(SpendingLine::source),
            assets.stream().map(AssetLine::source))
        .flatMap(sources -> sources)
        .findFirst()
        .map(LineSource::name)
        .orElse("");
  }

  private static <L> List<L> joined(List<L> before, List<L> more, Predicate<L> superseded) {
    List<L> all = new ArrayList<>(before);
    all.removeIf(superseded);
    all.addAll(more);
    return all;
  }
}
