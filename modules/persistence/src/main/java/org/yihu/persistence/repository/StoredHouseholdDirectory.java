package org.yihu.persistence.repository;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.DirectoryQuery;
import org.yihu.domain.payment.HouseholdDirectory;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.HouseholdDirectoryMapper;

/** The household table as lists walk it. */
public final class StoredHouseholdDirectory implements HouseholdDirectory {
  private final HouseholdDirectoryMapper mapper;

  public StoredHouseholdDirectory(Transaction transaction) {
    this.mapper = transaction.mapper(HouseholdDirectoryMapper.class);
  }

  @Override
  public List<UUID> identities(DirectoryQuery query) {
    List<UUID> found =
        mapper.identities(
            query.within().map(DivisionPrefix::of).orElse(null),
            query.category().orElse(null),
            query.dueBefore().orElse(null),
            query.month(),
            query.order(),
            query.descending() ? "DESC" : "ASC");
    // a household may hold two benefits of one category
    return query.category().isPresent() ? List.copyOf(new LinkedHashSet<>(found)) : found;
  }

  @Override
  public Map<DivisionCode, Long> byVillage() {
    Map<DivisionCode, Long> counts = new TreeMap<>();
    mapper
        .byVillage()
        .forEach(row -> counts.put(new DivisionCode(row.village()), row.households()));
    return counts;
  }

  @Override
  public Map<Category, Long> byCategory(DivisionCode within, YearMonth month) {
    Map<Category, Long> counts = new EnumMap<>(Category.class);
    mapper
        .byCategory(DivisionPrefix.of(within), month)
        .forEach(row -> counts.put(row.category(), row.households()));
    return counts;
  }
}
