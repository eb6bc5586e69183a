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
 * household file.
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

  /** What was adopted before a newer visit or report said more of the same figure gives way. */
  private boolean supersedes(IncomeLine old) {
    return old.source() == LineSource.ADOPTED
        && income.stream()
            .anyMatch(l -> l.kind() == old.kind() && l.personId().equals(old.personId()));
  }

  private boolean supersedes(SpendingLine old) {
    return old.source() == LineSource.ADOPTED
        && spending.stream()
            .anyMatch(l -> l.kind() == old.kind() && l.personId().equals(old.personId()));
  }

  private boolean supersedes(AssetLine old) {
    return old.source() == LineSource.ADOPTED
        && assets.stream()
            .anyMatch(l -> l.kind() == old.kind() && l.personId().equals(old.personId()));
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
