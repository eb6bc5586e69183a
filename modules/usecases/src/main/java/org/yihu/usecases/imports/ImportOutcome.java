package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.HouseholdEntry;

/**
 * 导入结果: what an import did, or in a dry run would do. The counts add up: read = accepted +
 * rejected, accepted = new + changed + unchanged.
 *
 * @param batch number of the batch; empty in a dry run, for a refused file, and when nothing
 *     changed
 * @param facts the file; empty if it is refused
 * @param findings everything found, in the file's order, those against the store included
 * @param fates every household of the file, in its order
 * @param left households that the sender's earlier workbooks held and this one does not; nothing is
 *     done to them
 */
public record ImportOutcome(
    Optional<String> batch,
    Optional<WorkbookFacts> facts,
    List<Finding> findings,
    List<HouseholdFate> fates,
    List<HouseholdEntry> left) {
  public ImportOutcome {
    findings = List.copyOf(findings);
    fates = List.copyOf(fates);
    left = List.copyOf(left);
  }

  /** Whether the file itself was refused and nothing of it was read. */
  public boolean isFileRefused() {
    return facts.isEmpty();
  }

  public int read() {
    return fates.size();
  }

  public int accepted() {
    return (int) fates.stream().filter(f -> f.kind().isAccepted()).count();
  }

  public int rejected() {
    return read() - accepted();
  }

  public int count(HouseholdFate.Kind kind) {
    return (int) fates.stream().filter(f -> f.kind() == kind).count();
  }

  /** Persons of the accepted households. */
  public int acceptedPersons() {
    return fates.stream().filter(f -> f.kind().isAccepted()).mapToInt(HouseholdFate::persons).sum();
  }

  /** Whether the file brought nothing that the store did not hold. */
  public boolean isNothingNew() {
    return !isFileRefused()
        && count(HouseholdFate.Kind.NEW) == 0
        && count(HouseholdFate.Kind.CHANGED) == 0;
  }
}
