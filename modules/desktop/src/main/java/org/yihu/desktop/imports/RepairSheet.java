package org.yihu.desktop.imports;

import java.util.List;
import java.util.Optional;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.RepairKind;

/**
 * What the side panel shows of the selected finding.
 *
 * @param placed the finding
 * @param kind what is offered
 * @param household the household that it stands in
 * @param choices repairs to choose from; may be empty
 * @param page which nine of them are shown, from 0
 * @param chosen the chosen one among those shown, from 0; -1 if none
 * @param typed whether a value is keyed instead of chosen
 */
public record RepairSheet(
    PlacedFinding placed,
    RepairKind kind,
    ReadHousehold household,
    List<RepairChoice> choices,
    int page,
    int chosen,
    boolean typed) {
  /** As many as there are digits. */
  public static final int AT_ONCE = 9;

  public RepairSheet {
    choices = List.copyOf(choices);
  }

  /** The choices of the page in view. */
  public List<RepairChoice> shown() {
    int from = page * AT_ONCE;
    return choices.subList(from, Math.min(choices.size(), from + AT_ONCE));
  }

  public Optional<RepairChoice> choice() {
    return chosen >= 0 && chosen < shown().size()
        ? Optional.of(shown().get(chosen))
        : Optional.empty();
  }

  /** Whether a value can be keyed as well. */
  public boolean canType() {
    return switch (kind) {
      case CANDIDATE, NUMBER, NUMBER_OR_KEY, VILLAGE, AMOUNT, CATEGORY, RELATION -> true;
      case HEAD, HOUSEHOLD, SENDER, NONE -> false;
    };
  }

  /** People of the household whose rows hold no error. */
  public long cleanMembers() {
    return household.members().stream()
        .filter(
            m ->
                household.findings().stream()
                    .noneMatch(f -> f.isError() && isInRow(f.cell(), m.row())))
        .count();
  }

  private static boolean isInRow(String cell, int row) {
    return cell.replaceAll("\\D", "").equals(String.valueOf(row));
  }

  RepairSheet choosing(int n) {
    return new RepairSheet(placed, kind, household, choices, page, n, kind == RepairKind.RELATION);
  }

  RepairSheet typing() {
    int kept = kind == RepairKind.RELATION ? chosen : -1;
    return new RepairSheet(placed, kind, household, choices, page, kept, true);
  }

  RepairSheet turned() {
    int pages = Math.max(1, (choices.size() + AT_ONCE - 1) / AT_ONCE);
    return new RepairSheet(placed, kind, household, choices, (page + 1) % pages, 0, false);
  }
}
