package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yihu.domain.household.Households;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 候选排序: puts the numbers of people on file with the same name first among the repairs of a damaged
 * number; the birth date is the same, because it stands in the digits that are left.
 */
final class RankedCandidates {
  private final Households households;

  RankedCandidates(Households households) {
    this.households = households;
  }

  ReadHousehold of(ReadHousehold read) {
    if (read.findings().stream().noneMatch(RankedCandidates::isDamaged)) {
      return read;
    }
    return read.withFindings(
        read.findings().stream().map(f -> isDamaged(f) ? ranked(f) : f).toList());
  }

  private static boolean isDamaged(Finding finding) {
    return finding.code() == FindingCode.ID_PRECISION_LOST && !finding.candidates().isEmpty();
  }

  private Finding ranked(Finding finding) {
    Set<String> onFile = new HashSet<>();
    households.numbersOf(finding.person()).stream()
        .map(ResidentIdNumber::value)
        .forEach(onFile::add);
    List<String> first = new ArrayList<>(finding.candidates());
    first.sort((a, b) -> Boolean.compare(onFile.contains(b), onFile.contains(a)));
    return new Finding(
        finding.code(),
        finding.file(),
        finding.sheet(),
        finding.cell(),
        finding.household(),
        finding.person(),
        finding.shown(),
        finding.value(),
        first);
  }
}
