package org.yihu.persistence.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.CaseMapper;
import org.yihu.persistence.mapper.CaseMapper.CaseRow;
import org.yihu.persistence.mapper.DirectoryMapper;
import org.yihu.persistence.mapper.DirectoryMapper.PersonRow;
import org.yihu.persistence.mapper.HouseholdSearchMapper;
import org.yihu.usecases.workbench.Directory;

/** Finds persons and cases through the index of names. */
public final class StoredDirectory implements Directory {
  /** Sorts behind every character that a text in the store can hold. */
  private static final String LAST = "\uffff";

  private final DirectoryMapper mapper;
  private final HouseholdSearchMapper names;
  private final CaseMapper cases;

  public StoredDirectory(Transaction transaction) {
    this.mapper = transaction.mapper(DirectoryMapper.class);
    this.names = transaction.mapper(HouseholdSearchMapper.class);
    this.cases = transaction.mapper(CaseMapper.class);
  }

  @Override
  public List<String> names(String part, int limit) {
    Set<String> found = new LinkedHashSet<>(names.namesBeginning(part, part + LAST, limit));
    if (found.size() < limit) {
      found.addAll(names.namesHolding(part, part + LAST, limit - found.size()));
    }
    return List.copyOf(found);
  }

  @Override
  public List<String> namesByInitials(String beginning, int limit) {
    return names.namesByInitials(beginning, beginning + LAST, limit);
  }

  @Override
  public List<Entry> named(Collection<String> wanted, Optional<String> lastFour, int limit) {
    return wanted.isEmpty()
        ? List.of()
        : entries(mapper.named(wanted, lastFour.orElse(null), limit));
  }

  @Override
  public List<Entry> withNumber(String number, int limit) {
    return entries(mapper.withNumber(number, limit));
  }

  @Override
  public List<Entry> withLastFour(String lastFour, int limit) {
    return entries(mapper.withLastFour(lastFour, limit));
  }

  @Override
  public List<Entry> persons(Collection<UUID> persons) {
    return persons.isEmpty() ? List.of() : entries(mapper.persons(persons));
  }

  @Override
  public List<CaseSummary> casesOf(Collection<String> applicants, int limit) {
    return applicants.isEmpty() ? List.of() : summaries(mapper.casesOf(applicants, limit));
  }

  @Override
  public List<CaseSummary> casesOfHouseholds(Collection<UUID> households, int limit) {
    return households.isEmpty()
        ? List.of()
        : summaries(mapper.casesOfHouseholds(households, limit));
  }

  @Override
  public Optional<CaseSummary> caseNumbered(CaseNumber number) {
    return Optional.ofNullable(cases.byNumber(number.year(), number.serial()))
        .map(StoredCases::summary);
  }

  @Override
  public Map<UUID, CaseSummary> cases(Collection<UUID> ids) {
    Map<UUID, CaseSummary> found = new HashMap<>();
    if (!ids.isEmpty()) {
      summaries(mapper.cases(ids)).forEach(c -> found.put(c.id(), c));
    }
    return found;
  }

  private static List<CaseSummary> summaries(List<CaseRow> rows) {
    return rows.stream().map(StoredCases::summary).toList();
  }

  private static List<Entry> entries(List<PersonRow> rows) {
    return rows.stream().map(StoredDirectory::entry).toList();
  }

  private static Entry entry(PersonRow row) {
    return new Entry(
        row.person(),
        row.name(),
        Optional.ofNullable(row.idNumber()).map(ResidentIdNumber::new),
        row.sex(),
        row.birthDate(),
        row.ethnicGroup(),
        Relation.ofCode(row.relation()).orElseThrow(),
        row.nowHeld(),
        row.household(),
        row.code(),
        row.village(),
        row.headName(),
        row.openMembers());
  }
}
