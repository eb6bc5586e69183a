package org.yihu.usecases.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Reason;

/**
 * 逐户计划: what an import will do with one household.
 *
 * @param read the household, with the findings against the store
 * @param keys provisional keys by row
 * @param fate new, changed, same, doubtful or refused
 * @param household the file to be written, new or changed
 * @param benefits what happens to its benefits
 * @param content its facets as the workbook gives them
 * @param before the file before; empty unless changed
 */
record PlannedHousehold(
    ReadHousehold read,
    Map<Integer, String> keys,
    HouseholdFate fate,
    Optional<Household> household,
    BenefitChanges benefits,
    String content,
    Optional<ImportChange.Before> before) {

  HouseholdFate.Kind kind() {
    return fate.kind();
  }

  static PlannedHousehold left(
      ReadHousehold read,
      Map<Integer, String> keys,
      String code,
      HouseholdFate.Kind kind,
      List<Reason> doubts) {
    HouseholdFate fate = fate(read, code, kind, List.of(), doubts);
    return new PlannedHousehold(
        read, keys, fate, Optional.empty(), BenefitChanges.NONE, "", Optional.empty());
  }

  static HouseholdFate fate(
      ReadHousehold read,
      String code,
      HouseholdFate.Kind kind,
      List<FieldChange> changes,
      List<Reason> doubts) {
    return new HouseholdFate(
        read.ordinal(), code, read.headName(), read.members().size(), kind, changes, doubts);
  }

  ImportChange change(long seq) {
    Household written = household.orElseThrow();
    boolean fresh = before.isEmpty();
    return new ImportChange(
        seq,
        written.id(),
        fresh,
        fresh ? written.version() : written.version() + 1,
        benefits.versionsAfter(),
        HouseholdFacets.digest(content),
        content,
        before);
  }
}
