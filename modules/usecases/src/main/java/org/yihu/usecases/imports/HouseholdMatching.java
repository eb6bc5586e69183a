package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.Households;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 户的匹配: which household on file a household of the workbook is: the one with its code, or, where
 * the workbook has no codes, the one that holds its head now. A person whom another household holds
 * that is not in the file is in two.
 */
final class HouseholdMatching {
  private final WorkbookFacts facts;
  private final boolean isEmptyStore;
  private final Set<String> codesOfFile = new HashSet<>();
  private final Set<UUID> codelessOfFile = new HashSet<>();

  /**
   * @param isEmptyStore whether nothing was on file when the import began, so that nothing can
   *     match
   */
  HouseholdMatching(WorkbookFacts facts, boolean isEmptyStore) {
    this.facts = facts;
    this.isEmptyStore = isEmptyStore;
  }

  /** Whether the whole file must be told once before the first match. */
  boolean needsWholeFile() {
    return !isEmptyStore;
  }

  /** Tells of households of the file; a refused one lets nobody go. */
  void tell(Households households, List<ReadHousehold> some) {
    List<ResidentIdNumber> heads = new ArrayList<>();
    for (ReadHousehold read : some) {
      if (!read.refused()) {
        if (read.code().isEmpty()) {
          head(read).ifPresent(heads::add);
        } else {
          codesOfFile.add(read.code());
        }
      }
    }
    households.persons(heads).values().forEach(p -> p.household().ifPresent(codelessOfFile::add));
  }

  private static Optional<ResidentIdNumber> head(ReadHousehold read) {
    return read.members().stream()
        .filter(m -> m.relation().kin() == Relation.Kin.HEAD)
        .findFirst()
        .flatMap(ReadPerson::idNumber);
  }

  /** The matches of some households of the file. */
  Matches match(Households households, List<ReadHousehold> some) {
    if (isEmptyStore) {
      return new Matches(Map.of(), Map.of(), Map.of());
    }
    List<String> codes = new ArrayList<>();
    List<ResidentIdNumber> numbers = new ArrayList<>();
    for (ReadHousehold read : some) {
      if (!read.code().isEmpty()) {
        codes.add(read.code());
      }
      read.members().forEach(m -> m.idNumber().ifPresent(numbers::add));
    }
    Map<ResidentIdNumber, PersonOnFile> persons = households.persons(numbers);
    Map<Integer, UUID> byHead = new HashMap<>();
    for (ReadHousehold read : some) {
      if (read.code().isEmpty()) {
        head(read)
            .map(persons::get)
            .flatMap(PersonOnFile::household)
            .ifPresent(id -> byHead.put(read.ordinal(), id));
      }
    }
    Map<UUID, HouseholdEntry> entries = households.entriesOf(byHead.values());
    Map<Integer, HouseholdEntry> codeless = new HashMap<>();
    byHead.forEach((ordinal, id) -> codeless.put(ordinal, entries.get(id)));
    return new Matches(households.entries(codes), codeless, persons);
  }

  /** 匹配结果 of some households. */
  final class Matches {
    private final Map<String, HouseholdEntry> byCode;
    private final Map<Integer, HouseholdEntry> codeless;
    private final Map<ResidentIdNumber, PersonOnFile> persons;

    private Matches(
        Map<String, HouseholdEntry> byCode,
        Map<Integer, HouseholdEntry> codeless,
        Map<ResidentIdNumber, PersonOnFile> persons) {
      this.byCode = byCode;
      this.codeless = codeless;
      this.persons = persons;
    }

    Map<ResidentIdNumber, PersonOnFile> persons() {
      return persons;
    }

    Optional<HouseholdEntry> of(ReadHousehold read) {
      return Optional.ofNullable(
          read.code().isEmpty() ? codeless.get(read.ordinal()) : byCode.get(read.code()));
    }

    /** The household with a finding for each member whom another household on file holds. */
    ReadHousehold checked(ReadHousehold read) {
      Optional<UUID> own = of(read).map(HouseholdEntry::id);
      List<Finding> found = new ArrayList<>();
      for (ReadPerson member : read.members()) {
        member
            .idNumber()
            .map(persons::get)
            .filter(p -> p.household().isPresent() && !p.household().equals(own))
            .filter(p -> !codesOfFile.contains(p.householdCode()))
            .filter(p -> !codelessOfFile.contains(p.household().orElseThrow()))
            .ifPresent(p -> found.add(inTwo(read, member, p)));
      }
      if (found.isEmpty()) {
        return read;
      }
      List<Finding> all = new ArrayList<>(read.findings());
      found.stream().filter(f -> isNew(f, read)).forEach(all::add);
      return read.withFindings(all);
    }

    private boolean isNew(Finding finding, ReadHousehold read) {
      return read.findings().stream()
          .noneMatch(
              f ->
                  f.code() == finding.code()
                      && f.cell().equals(finding.cell())
                      && f.value().equals(finding.value()));
    }

    private Finding inTwo(ReadHousehold read, ReadPerson member, PersonOnFile other) {
      String column =
          Optional.ofNullable(facts.mapping().get(Field.ID_NUMBER))
              .map(WorkbookFacts.MappedColumn::letters)
              .orElse("");
      return new Finding(
          FindingCode.PERSON_IN_TWO_HOUSEHOLDS,
          facts.file(),
          facts.sheet(),
          column.isEmpty() ? "" : column + member.row(),
          read.code(),
          member.name(),
          other.idNumber().value(),
          other.householdCode(),
          List.of());
    }
  }
}
