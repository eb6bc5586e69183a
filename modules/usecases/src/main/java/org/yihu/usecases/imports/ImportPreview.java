package org.yihu.usecases.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 导入预览: a workbook that was read once and can be looked at, repaired in place and committed without
 * reading it again. Nothing of it is stored before that. Never changes: each repair gives another
 * preview.
 */
public final class ImportPreview {
  private final Path file;
  private final Optional<FileStamp> stamp;
  private final ReadWorkbook read;
  private final Optional<ImportRun> run;
  private final Repairs repairs;
  private final ImportOutcome outcome;
  private final Map<Integer, ReadHousehold> attended;

  /**
   * @param attended households with a finding or a doubt, by their place in the file
   */
  ImportPreview(
      Source source,
      Optional<ImportRun> run,
      Repairs repairs,
      ImportOutcome outcome,
      Map<Integer, ReadHousehold> attended) {
    this.file = source.file();
    this.stamp = source.stamp();
    this.read = source.read();
    this.run = run;
    this.repairs = repairs;
    this.outcome = outcome;
    this.attended = Map.copyOf(attended);
  }

  /** The file and what was read of it. */
  record Source(Path file, Optional<FileStamp> stamp, ReadWorkbook read) {}

  Source source() {
    return new Source(file, stamp, read);
  }

  Optional<ImportRun> run() {
    return run;
  }

  Repairs repairs() {
    return repairs;
  }

  Map<Integer, ReadHousehold> attended() {
    return attended;
  }

  /** The workbook as the repairs left it. */
  ReadWorkbook workbook() {
    return new RepairedWorkbook(read, repairs);
  }

  public Path file() {
    return file;
  }

  /** What would be done, the repairs included. */
  public ImportOutcome outcome() {
    return outcome;
  }

  /** The header of the table; empty if none was found. */
  public Optional<FoundHeader> header() {
    return read.header();
  }

  /** How many things a person has put right in it. */
  public int repaired() {
    return repairs.made().size() + repairs.fileWins().size();
  }

  /**
   * The counts that must add up.
   *
   * @throws java.util.NoSuchElementException if the file is refused
   */
  public ImportSum sum() {
    return ImportSum.of(read.facts().orElseThrow(), outcome, repairs.leftOut().size());
  }

  /** Every finding, errors first, then warnings, then what was normalised; else in file order. */
  public List<PlacedFinding> findings() {
    List<PlacedFinding> all = new ArrayList<>();
    new TreeMap<>(attended)
        .forEach((ordinal, h) -> h.findings().forEach(f -> all.add(new PlacedFinding(ordinal, f))));
    all.sort(Comparator.comparing((PlacedFinding p) -> p.finding().level()).reversed());
    return all;
  }

  /** The findings by kind, each kind with the repair that is offered. */
  public List<FindingGroup> groups() {
    record Key(FindingCode code, RepairKind repair) {}
    WorkbookFacts facts = read.facts().orElseThrow();
    Map<Key, List<PlacedFinding>> groups =
        findings().stream()
            .collect(
                Collectors.groupingBy(
                    p -> new Key(p.finding().code(), RepairKind.of(p.finding(), facts)),
                    java.util.LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(e -> new FindingGroup(e.getKey().code(), e.getKey().repair(), e.getValue()))
        .toList();
  }

  /** What is offered for a finding. */
  public RepairKind repairOf(Finding finding) {
    return RepairKind.of(finding, read.facts().orElseThrow());
  }

  /** A household with findings or doubts; empty for one without. */
  public Optional<ReadHousehold> household(int ordinal) {
    return Optional.ofNullable(attended.get(ordinal));
  }

  /** What becomes of a household. */
  public HouseholdFate fate(int ordinal) {
    return outcome.fates().get(ordinal);
  }

  /** What becomes of each row of a person, in the file's order. */
  public List<RowFate> rows() {
    List<RowFate> rows = new ArrayList<>();
    workbook()
        .forEach(
            h -> {
              HouseholdFate fate = fate(h.ordinal());
              for (ReadPerson m : h.members()) {
                rows.add(
                    new RowFate(
                        m.row(), m.name(), h.ordinal(), fate.code(), h.headName(), fate.kind()));
              }
            });
    return rows;
  }
}
