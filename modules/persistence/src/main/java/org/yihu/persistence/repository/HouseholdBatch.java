package org.yihu.persistence.repository;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.persistence.mapper.HouseholdMapper;
import org.yihu.usecases.household.PinyinInitials;

/**
 * Writes the rows of households in prepared batches, table by table, because an import brings
 * thousands.
 */
final class HouseholdBatch {
  private static final String PERSON_COLUMNS =
      "name, id_number, last_four, provisional_key, sex, birth_date, ethnic_group, education,"
          + " marital_status, health, disability_type, disability_grade, work_ability, employment,"
          + " employed, dependent_student, self_care_failed";

  private final Connection connection;
  private final HouseholdMapper mapper;
  private final PinyinInitials initials;

  HouseholdBatch(Connection connection, HouseholdMapper mapper, PinyinInitials initials) {
    this.connection = connection;
    this.mapper = mapper;
    this.initials = initials;
  }

  void insert(Collection<Household> households, ChangeStamp stamp) {
    each(
        households,
        "household",
        HouseholdMapper.HOUSEHOLD,
        (h, rows) -> rows.add(HouseholdRows.values(HouseholdRows.row(h, stamp))));
    insertParts(households);
  }

  /** Everything but the row of the household itself. */
  void insertParts(Collection<Household> households) {
    storePersons(households);
    each(
        households,
        "membership",
        "household_id, seq, person_id, relation, from_date, to_date, lives_together, legal_duty,"
            + " absence, departure",
        HouseholdBatch::memberships);
    each(
        households,
        "obligor",
        "household_id, seq, person_id, name, relation, ability, monthly_support, consented",
        HouseholdBatch::obligors);
  }

  private <T> void each(
      Collection<T> things, String table, String columns, BiConsumer<T, RowBatch> rows) {
    RowBatch.write(connection, table, columns, things, rows);
  }

  private void storePersons(Collection<Household> households) {
    Map<UUID, Person> persons = new LinkedHashMap<>();
    for (Household h : households) {
      h.members().forEach(m -> persons.put(m.person().id(), m.person()));
    }
    Slices.forEach(
        persons.values().stream()
            .filter(p -> !p.provisionalKey().isEmpty())
            .map(Person::id)
            .toList(),
        mapper::deleteProvisional);
    Set<UUID> onFile =
        new HashSet<>(Slices.of(List.copyOf(persons.keySet()), mapper::personsOnFile));
    storeNames(persons.values());
    each(
        persons.values().stream().filter(p -> !p.provisionalKey().isEmpty()).toList(),
        "provisional_person",
        "provisional_key, person_id",
        (p, rows) -> rows.add(p.provisionalKey(), p.id()));
    List<Person> fresh = persons.values().stream().filter(p -> !onFile.contains(p.id())).toList();
    List<Person> known = persons.values().stream().filter(p -> onFile.contains(p.id())).toList();
    each(fresh, "person", PERSON_COLUMNS + ", id", (p, rows) -> rows.add(HouseholdRows.values(p)));
    if (!known.isEmpty()) {
      String set = PERSON_COLUMNS.replace(",", " = ?,") + " = ?";
      try (RowBatch batch = RowBatch.of(connection, "UPDATE person SET " + set + " WHERE id = ?")) {
        known.forEach(p -> batch.add(HouseholdRows.values(p)));
        batch.finish();
      }
    }
  }

  private void storeNames(Collection<Person> persons) {
    Set<String> names = new HashSet<>();
    persons.forEach(p -> names.add(p.name()));
    Slices.of(List.copyOf(names), mapper::namesOnFile).forEach(names::remove);
    each(
        names, "name_on_file", "name, initials", (name, rows) -> rows.add(name, initials.of(name)));
    each(names, "name_ending", "ending, name", HouseholdBatch::endings);
  }

  private static void endings(String name, RowBatch rows) {
    Set<String> endings = new HashSet<>();
    for (int at = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
        at < name.length();
        at = name.offsetByCodePoints(at, 1)) {
      endings.add(name.substring(at));
    }
    endings.forEach(ending -> rows.add(ending, name));
  }

  private static void memberships(Household h, RowBatch rows) {
    int seq = 0;
    for (Member m : h.members()) {
      rows.add(
          h.id(),
          seq++,
          m.person().id(),
          m.relation().code(),
          m.period().from(),
          m.period().to(),
          m.livesTogether(),
          m.legalDuty(),
          m.absence().name(),
          m.departure().map(Departure::name).orElse(null));
    }
  }

  private static void obligors(Household h, RowBatch rows) {
    int seq = 0;
    for (Obligor o : h.obligors()) {
      rows.add(
          h.id(),
          seq++,
          o.memberId(),
          o.name(),
          o.relation().code(),
          o.ability().name(),
          o.monthlySupport().fen(),
          o.consented());
    }
  }
}
