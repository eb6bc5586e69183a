package org.yihu.persistence.repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdVersion;
import org.yihu.persistence.mapper.HouseholdVersionMapper;
import org.yihu.persistence.mapper.HouseholdVersionMapper.VersionRow;

/** Keeps what household files were before their changes, each whole. */
final class VersionShelf {
  private final HouseholdVersionMapper mapper;

  VersionShelf(HouseholdVersionMapper mapper) {
    this.mapper = mapper;
  }

  void keep(Household before, ChangeStamp since, ChangeStamp replaced) {
    mapper.insert(
        new VersionRow(
            before.id(),
            before.version(),
            since.by(),
            since.at(),
            replaced.by(),
            replaced.at(),
            replaced.basis(),
            RecordJson.write(before)));
  }

  List<HouseholdVersion> of(UUID household) {
    return mapper.of(household).stream().map(VersionShelf::version).toList();
  }

  void clear(Collection<UUID> households) {
    mapper.deleteOf(households);
  }

  private static HouseholdVersion version(VersionRow row) {
    return new HouseholdVersion(
        RecordJson.read(row.content(), Household.class),
        new ChangeStamp(row.sinceBy(), row.sinceAt()),
        new ChangeStamp(row.replacedBy(), row.replacedAt(), row.basis()));
  }
}
