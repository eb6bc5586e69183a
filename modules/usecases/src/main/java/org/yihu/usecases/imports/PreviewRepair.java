package org.yihu.usecases.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.OwnWords;

/** 预览修正: works a person's repair of one finding into the household read. */
public final class PreviewRepair {
  private final OfficeRules rules;
  private final Clock clock;

  public PreviewRepair(OfficeRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  PreviewImport.Change repaired(
      Registers registers, ImportPreview preview, PlacedFinding placed, int row, String value) {
    ReadHousehold read = preview.household(placed.household()).orElseThrow();
    Finding finding = placed.finding();
    Field field =
        Optional.ofNullable(RepairKind.fieldOf(finding, mapping(preview)))
            .orElseThrow(() -> Refusal.because("REPAIR_NOT_POSSIBLE", finding.cell()));
    Map<Integer, String> keys =
        preview.repairs().keys().getOrDefault(ParkedHousehold.keyOf(read), Map.of());
    ParkedHousehold waiting =
        new ParkedHousehold(
            ParkedHousehold.keyOf(read), "", "", clock.instant(), read, keys, List.of());
    DivisionTable divisions = rules.divisions(registers.settings());
    ParkedHousehold done =
        new HouseholdRepair(divisions, OwnWords.in(registers.settings()), LocalDate.now(clock))
            .repaired(waiting, finding, field, row, value);
    requireFree(preview, read, done.read());
    Repairs.Made made = new Repairs.Made(finding.cell(), finding.shown(), value);
    return new PreviewImport.Change(
        preview.repairs().with(done.read(), done.provisionalKeys(), made), List.of(done.read()));
  }

  private static Map<Field, WorkbookFacts.MappedColumn> mapping(ImportPreview preview) {
    return preview.outcome().facts().orElseThrow().mapping();
  }

  /** A number that a person puts in must not be another's in the same file. */
  private static void requireFree(
      ImportPreview preview, ReadHousehold before, ReadHousehold after) {
    for (ReadPerson member : after.members()) {
      ResidentIdNumber number = member.idNumber().orElse(null);
      if (number == null || before.members().contains(member)) {
        continue;
      }
      OptionalInt holder = preview.source().read().holderOf(number);
      if (holder.isEmpty()) {
        holder =
            preview.repairs().households().values().stream()
                .filter(h -> holds(h, number))
                .mapToInt(ReadHousehold::ordinal)
                .findFirst();
      }
      if (holder.isPresent() && holder.getAsInt() != before.ordinal()) {
        HouseholdFate other = preview.fate(holder.getAsInt());
        throw Refusal.because("REPAIR_NUMBER_TAKEN", other.code(), other.headName());
      }
    }
  }

  private static boolean holds(ReadHousehold household, ResidentIdNumber number) {
    return household.members().stream()
        .anyMatch(m -> m.idNumber().filter(number::equals).isPresent());
  }

  List<NumberCandidate> candidates(
      Registers registers, ImportPreview preview, PlacedFinding placed) {
    Finding finding = placed.finding();
    if (finding.code() != FindingCode.ID_PRECISION_LOST) {
      return List.of();
    }
    ReadPerson row = member(preview, placed).orElseThrow();
    List<ResidentIdNumber> numbers =
        finding.candidates().stream().map(ResidentIdNumber::new).toList();
    Map<ResidentIdNumber, PersonOnFile> onFile = registers.households().persons(numbers);
    Map<java.util.UUID, HouseholdEntry> homes =
        registers
            .households()
            .entriesOf(onFile.values().stream().flatMap(p -> p.household().stream()).toList());
    DivisionTable divisions = rules.divisions(registers.settings());
    LocalDate day = preview.outcome().facts().orElseThrow().month().atEndOfMonth();
    return numbers.stream()
        .map(
            n -> {
              Optional<PersonOnFile> person = Optional.ofNullable(onFile.get(n));
              String village =
                  person
                      .flatMap(PersonOnFile::household)
                      .map(homes::get)
                      .flatMap(e -> divisions.find(e.village()))
                      .map(d -> d.name())
                      .orElse("");
              return NumberCandidate.of(n, row, person, village, day);
            })
        .toList();
  }

  private static Optional<ReadPerson> member(ImportPreview preview, PlacedFinding placed) {
    String digits = placed.finding().cell().replaceAll("\\D", "");
    return preview.household(placed.household()).stream()
        .flatMap(h -> h.members().stream())
        .filter(m -> String.valueOf(m.row()).equals(digits))
        .findFirst();
  }

  List<HouseholdChoice> choices(Registers registers, ImportPreview preview, PlacedFinding placed) {
    List<HouseholdChoice> choices = new ArrayList<>();
    ReadHousehold own = preview.household(placed.household()).orElseThrow();
    List<String> others = List.of(placed.finding().value().split(","));
    boolean allInFile = true;
    List<HouseholdChoice> elsewhere = new ArrayList<>();
    for (String label : others) {
      Optional<ReadHousehold> inFile = labelled(preview, label);
      allInFile &= inFile.isPresent();
      elsewhere.add(
          inFile
              .map(PreviewRepair::choice)
              .orElseGet(
                  () -> new HouseholdChoice(label, head(registers, label), OptionalInt.empty())));
    }
    if (allInFile) {
      choices.add(choice(own));
    }
    choices.addAll(elsewhere);
    return choices;
  }

  private static String head(Registers registers, String code) {
    HouseholdEntry entry = registers.households().entries(List.of(code)).get(code);
    return entry == null ? "" : entry.headName();
  }

  private static HouseholdChoice choice(ReadHousehold read) {
    return new HouseholdChoice(label(read), read.headName(), OptionalInt.of(read.ordinal()));
  }

  private static String label(ReadHousehold read) {
    return read.code().isEmpty() ? String.valueOf(read.firstRow()) : read.code();
  }

  private static Optional<ReadHousehold> labelled(ImportPreview preview, String label) {
    return preview.attended().values().stream().filter(h -> label(h).equals(label)).findFirst();
  }

  PreviewImport.Change keptIn(ImportPreview preview, PlacedFinding placed, HouseholdChoice where) {
    Finding finding = placed.finding();
    Set<String> labels = new java.util.LinkedHashSet<>(List.of(finding.value().split(",")));
    ReadHousehold own = preview.household(placed.household()).orElseThrow();
    labels.add(label(own));
    Repairs repairs = preview.repairs();
    List<ReadHousehold> changed = new ArrayList<>();
    for (String label : labels) {
      Optional<ReadHousehold> inFile = labelled(preview, label);
      if (inFile.isPresent()) {
        boolean stays = label.equals(where.label());
        List<Integer> rows = stays ? List.of() : rowsOf(inFile.get(), finding);
        ReadHousehold after = settled(inFile.get(), finding, rows, mapping(preview));
        Repairs.Made made = new Repairs.Made(finding.cell(), label, where.label());
        repairs = repairs.with(after, keys(repairs, inFile.get()), made).without(rows);
        changed.add(after);
      }
    }
    return new PreviewImport.Change(repairs, changed);
  }

  private static Map<Integer, String> keys(Repairs repairs, ReadHousehold read) {
    return repairs.keys().getOrDefault(ParkedHousehold.keyOf(read), Map.of());
  }

  /** Both households name the same person. */
  private static boolean isSameMatter(Finding one, Finding other) {
    return one.code() == FindingCode.PERSON_IN_TWO_HOUSEHOLDS
        && one.person().equals(other.person());
  }

  private static List<Integer> rowsOf(ReadHousehold read, Finding finding) {
    return read.findings().stream()
        .filter(f -> isSameMatter(f, finding))
        .map(PreviewRepair::row)
        .filter(row -> row > 0)
        .toList();
  }

  /** The row that a finding stands in; 0 if it stands in none. */
  private static int row(Finding finding) {
    String digits = finding.cell().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static ReadHousehold settled(
      ReadHousehold read,
      Finding finding,
      List<Integer> rows,
      Map<Field, WorkbookFacts.MappedColumn> mapping) {
    List<ReadPerson> left = read.members().stream().filter(m -> !rows.contains(m.row())).toList();
    boolean headGoes =
        !rows.isEmpty() && left.stream().noneMatch(m -> m.relation().kin() == Relation.Kin.HEAD);
    if (headGoes) {
      throw Refusal.because("REPAIR_HEAD_STAYS", finding.person(), label(read));
    }
    List<Finding> findings =
        read.findings().stream()
            .filter(f -> !isSameMatter(f, finding))
            .filter(f -> !(rows.contains(row(f)) && isOfPerson(f, mapping)))
            .toList();
    return HouseholdRepair.members(read, left).withFindings(findings);
  }

  private static boolean isOfPerson(
      Finding finding, Map<Field, WorkbookFacts.MappedColumn> mapping) {
    Field field = RepairKind.fieldOf(finding, mapping);
    return field != null && field.owner() == Field.Owner.PERSON;
  }
}
