package org.yihu.persistence.repository;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.HouseholdSearch;
import org.yihu.domain.household.HouseholdVersion;
import org.yihu.domain.household.Households;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.HouseholdMapper;
import org.yihu.persistence.mapper.HouseholdMapper.HouseholdRow;
import org.yihu.persistence.mapper.HouseholdMapper.MemberRow;
import org.yihu.persistence.mapper.HouseholdMapper.ObligorRow;
import org.yihu.persistence.mapper.HouseholdSearchMapper;
import org.yihu.persistence.mapper.HouseholdSearchMapper.EntryRow;
import org.yihu.persistence.mapper.HouseholdVersionMapper;
import org.yihu.usecases.household.PinyinInitials;

/** Household files in the tables of V2. */
public final class StoredHouseholds implements Households {
  /** Sorts behind every character that a text in the store can hold. */
  private static final String LAST = "\uffff";

  private static final int SPARE = 10;

  private final HouseholdMapper mapper;
  private final HouseholdSearchMapper searches;
  private final Transaction transaction;
  private final PinyinInitials initials;

  public StoredHouseholds(Transaction transaction, PinyinInitials initials) {
    this.mapper = transaction.mapper(HouseholdMapper.class);
    this.searches = transaction.mapper(HouseholdSearchMapper.class);
    this.transaction = transaction;
    this.initials = initials;
  }

  private VersionShelf shelf() {
    return new VersionShelf(transaction.mapper(HouseholdVersionMapper.class));
  }

  private HouseholdBatch batch() {
    return new HouseholdBatch(transaction.connection(), mapper, initials);
  }

  @Override
  public Optional<Household> find(UUID household) {
    return Optional.ofNullable(all(List.of(household)).get(household));
  }

  @Override
  public Optional<Household> byCode(String code) {
    return Optional.ofNullable(entries(List.of(code)).get(code)).flatMap(e -> find(e.id()));
  }

  @Override
  public Map<UUID, Household> all(Collection<UUID> ids) {
    Map<UUID, Household> found = new LinkedHashMap<>();
    Slices.forEach(new HashSet<>(ids), slice -> readInto(found, slice));
    return found;
  }

  private void readInto(Map<UUID, Household> found, Collection<UUID> ids) {
    var members = mapper.members(ids).stream().collect(groupingBy(MemberRow::householdId));
    var owed = mapper.obligors(ids).stream().collect(groupingBy(ObligorRow::householdId));
    for (HouseholdRow row : mapper.households(ids)) {
      found.put(
          row.id(),
          HouseholdRows.household(
              row,
              members.getOrDefault(row.id(), List.of()),
              owed.getOrDefault(row.id(), List.of())));
    }
  }

  @Override
  public Map<String, HouseholdEntry> entries(Collection<String> codes) {
    Map<String, HouseholdEntry> found = new HashMap<>();
    Slices.of(new HashSet<>(codes), searches::byCodes)
        .forEach(row -> found.put(row.code(), entry(row)));
    return found;
  }

  @Override
  public Map<UUID, HouseholdEntry> entriesOf(Collection<UUID> households) {
    Map<UUID, HouseholdEntry> found = new HashMap<>();
    Slices.of(new HashSet<>(households), searches::byIds)
        .forEach(row -> found.put(row.id(), entry(row)));
    return found;
  }

  @Override
  public Map<ResidentIdNumber, PersonOnFile> persons(Collection<ResidentIdNumber> numbers) {
    Map<ResidentIdNumber, PersonOnFile> found = new HashMap<>();
    List<String> values = numbers.stream().map(ResidentIdNumber::value).distinct().toList();
    for (var row : Slices.of(values, searches::persons)) {
      ResidentIdNumber number = new ResidentIdNumber(row.idNumber());
      found.put(
          number,
          new PersonOnFile(
              row.id(),
              number,
              row.name(),
              Optional.ofNullable(row.householdId()),
              Optional.ofNullable(row.code()).orElse("")));
    }
    return found;
  }

  @Override
  public List<ResidentIdNumber> numbersOf(String name) {
    return searches.numbersOf(name).stream().map(ResidentIdNumber::new).toList();
  }

  @Override
  public List<HouseholdEntry> search(HouseholdSearch search, int limit) {
    return switch (search) {
      case HouseholdSearch.ByIdNumber(String number) -> byNumber(number, limit);
      case HouseholdSearch.ByLastFour(String lastFour) ->
          different(limit, some -> searches.byLastFour(lastFour, some));
      case HouseholdSearch.ByCode(String beginning) ->
          different(limit, some -> searches.byCodeRange(beginning, beginning + LAST, some));
      case HouseholdSearch.ByName(String part) -> byName(part, limit);
      case HouseholdSearch.ByInitials(String beginning) ->
          named(limit, some -> searches.namesByInitials(beginning, beginning + LAST, some));
      case HouseholdSearch.InVillages(Set<DivisionCode> villages) ->
          villages.isEmpty()
              ? List.of()
              : different(
                  limit,
                  some ->
                      searches.byVillages(
                          villages.stream().map(DivisionCode::value).sorted().toList(), some));
    };
  }

  private List<HouseholdEntry> byNumber(String number, int limit) {
    List<HouseholdEntry> found = different(limit, some -> searches.byIdNumber(number, some));
    return found.isEmpty()
        ? different(limit, some -> searches.byProvisionalKey(number, some))
        : found;
  }

  /** Names that begin with the part first, then those that hold it further in. */
  private List<HouseholdEntry> byName(String part, int limit) {
    Map<UUID, HouseholdEntry> found = new LinkedHashMap<>();
    named(limit, some -> searches.namesBeginning(part, part + LAST, some))
        .forEach(e -> found.putIfAbsent(e.id(), e));
    if (found.size() < limit) {
      named(limit, some -> searches.namesHolding(part, part + LAST, some))
          .forEach(e -> found.putIfAbsent(e.id(), e));
    }
    return found.values().stream().limit(limit).toList();
  }

  private List<HouseholdEntry> named(int limit, IntFunction<List<String>> names) {
    List<String> found = names.apply(limit).stream().distinct().toList();
    return found.isEmpty() ? List.of() : different(limit, some -> searches.byNames(found, some));
  }

  /**
   * A household can be found through several persons, or through one who was in it twice. A few
   * rows over the limit make up for most of that; asking again would cost the first rows twice.
   */
  private static List<HouseholdEntry> different(int limit, IntFunction<List<EntryRow>> query) {
    Map<UUID, HouseholdEntry> found = new LinkedHashMap<>();
    int asked = limit + limit / SPARE;
    boolean more = true;
    while (more && found.size() < limit) {
      List<EntryRow> rows = query.apply(asked);
      rows.forEach(row -> found.putIfAbsent(row.id(), entry(row)));
      more = rows.size() == asked;
      asked *= 2;
    }
    return found.values().stream().limit(limit).toList();
  }

  @Override
  public List<HouseholdEntry> inTownships(Set<DivisionCode> townships) {
    List<HouseholdEntry> found = new ArrayList<>();
    for (DivisionCode township : townships.stream().sorted().toList()) {
      String stem = township.value().substring(0, 9);
      searches.inVillageRange(stem, stem + LAST).forEach(row -> found.add(entry(row)));
    }
    return found;
  }

  private static HouseholdEntry entry(EntryRow row) {
    return new HouseholdEntry(
        row.id(),
        row.code(),
        new DivisionCode(row.village()),
        row.headName(),
        row.openMembers(),
        row.version(),
        row.changedBy(),
        row.changedAt());
  }

  @Override
  public boolean isEmpty() {
    return searches.any() == null;
  }

  @Override
  public long households() {
    return searches.households();
  }

  @Override
  public long persons() {
    return searches.openMembers();
  }

  @Override
  public int lastSerial(DivisionCode township) {
    String stem = township.value().substring(0, 9);
    String last = searches.lastCode(stem, stem + LAST);
    return last == null || !last.matches("\\d{15}") ? 0 : Integer.parseInt(last.substring(9));
  }

  @Override
  public void addAll(Collection<Household> households, ChangeStamp stamp) {
    List<String> taken =
        isEmpty()
            ? List.of()
            : Slices.of(households.stream().map(Household::code).toList(), mapper::codesTaken);
    Refusal.unlessEmpty(
        taken.stream().map(code -> Reason.of("HOUSEHOLD_CODE_TAKEN", code)).toList());
    batch().insert(households, stamp);
  }

  @Override
  public void save(Household household, ChangeStamp stamp) {
    keepVersion(household.id(), stamp);
    if (mapper.update(HouseholdRows.row(household, stamp)) != 1) {
      throw Refusal.because("HOUSEHOLD_CHANGED_MEANWHILE", household.code());
    }
    List<UUID> id = List.of(household.id());
    List<MemberRow> before = mapper.members(id);
    mapper.deleteMemberships(id);
    mapper.deleteObligors(id);
    batch().insertParts(List.of(household));
    forget(before);
  }

  private void keepVersion(UUID household, ChangeStamp replaced) {
    HouseholdEntry entry = entriesOf(List.of(household)).get(household);
    find(household)
        .ifPresent(
            before ->
                shelf()
                    .keep(before, new ChangeStamp(entry.changedBy(), entry.changedAt()), replaced));
  }

  @Override
  public List<HouseholdVersion> versions(UUID household) {
    return shelf().of(household);
  }

  @Override
  public void removeAll(Collection<UUID> households) {
    Slices.forEach(
        new HashSet<>(households),
        slice -> {
          List<MemberRow> before = mapper.members(slice);
          mapper.deleteMemberships(slice);
          mapper.deleteObligors(slice);
          shelf().clear(slice);
          mapper.deleteHouseholds(slice);
          forget(before);
        });
  }

  private void forget(List<MemberRow> before) {
    Slices.forEach(
        before.stream().map(MemberRow::personId).distinct().toList(),
        persons -> {
          mapper.deleteUnheld(persons);
          mapper.deleteProvisionalUnheld(persons);
        });
    Slices.forEach(
        before.stream().map(MemberRow::name).distinct().toList(),
        names -> {
          mapper.deleteUnusedEndings(names);
          mapper.deleteUnusedNames(names);
        });
  }
}
