package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 成员行读取: reads and checks one row of a person; whatever is wrong or was normalised goes into the
 * log.
 */
final class PersonReading {
  private static final int OLDEST = 120;

  private final ReadingContext context;
  private final TableHeader header;
  private final Words words;
  private final AreaCodes areas;
  private final NameReading names;
  private final DateReading dates;
  private final ProfileReading profiles;

  PersonReading(ReadingContext context, Words words, AreaCodes areas) {
    this.context = context;
    this.header = context.header();
    this.words = words;
    this.areas = areas;
    this.names = new NameReading(words);
    this.dates = new DateReading(words);
    this.profiles = new ProfileReading(header, words);
  }

  Map<String, String> unknownCells(SourceRow row) {
    return profiles.unknownCells(row);
  }

  ReadPerson read(SourceRow row, String headName, FindingLog log) {
    String relationText = Characters.trimmed(cell(row, Field.RELATION).shown());
    WordList.Word<Relation> relation = words.relations.find(relationText);
    boolean head = relation != null && relation.value().kin() == Relation.Kin.HEAD;
    String name = name(row, head ? headName : "", log);
    ProfileReading.Read profile = profiles.read(row);
    if (relation != null && !relation.usual().equals(relationText)) {
      log.add(
          FindingCode.WORD_SYNONYM,
          row.number(),
          Field.RELATION,
          name,
          cell(row, Field.RELATION),
          relation.usual());
    }
    CellValue idCell = cell(row, Field.ID_NUMBER);
    IdReading id = IdReading.of(idCell, context.latestBirth());
    Optional<Sex> stated =
        Optional.ofNullable(words.sexes.find(cell(row, Field.SEX).shown()))
            .map(WordList.Word::value);
    id(row, name, idCell, id, stated, log);
    return new ReadPerson(
        row.number(),
        name,
        id.number(),
        id.text(),
        relation == null ? Relation.OTHER : relation.value(),
        relationText,
        sex(row, name, id.number(), log).or(() -> stated),
        birthDate(row, name, id.number(), log),
        profile.profile(),
        relation == null && !relationText.isEmpty()
            ? withRelation(profile.kept(), relationText)
            : profile.kept());
  }

  private CellValue cell(SourceRow row, Field field) {
    return row.cell(header.column(field));
  }

  private Map<String, String> withRelation(Map<String, String> kept, String relation) {
    Map<String, String> more = new java.util.LinkedHashMap<>(kept);
    more.put(header.words().get(header.column(Field.RELATION)), relation);
    return more;
  }

  private String name(SourceRow row, String headName, FindingLog log) {
    CellValue cell = cell(row, Field.NAME);
    NameReading.Name name = names.read(cell);
    String text = name.text().isEmpty() ? headName : name.text();
    if (name.spaces()) {
      log.add(FindingCode.NAME_SPACES, row.number(), Field.NAME, text, cell, text);
    }
    if (name.interpunct()) {
      log.add(FindingCode.NAME_INTERPUNCT, row.number(), Field.NAME, text, cell, text);
    }
    if (text.isEmpty()) {
      log.add(FindingCode.ID_MISSING, row.number(), Field.NAME, "", "", "", List.of());
    }
    return text;
  }

  private void id(
      SourceRow row,
      String name,
      CellValue cell,
      IdReading id,
      Optional<Sex> stated,
      FindingLog log) {
    String value = id.number().map(ResidentIdNumber::value).orElse(id.text());
    for (FindingCode fix : id.fixes()) {
      log.add(fix, row.number(), Field.ID_NUMBER, name, cell, value);
    }
    id.error()
        .ifPresent(
            error -> {
              List<String> candidates =
                  error == FindingCode.ID_PRECISION_LOST
                      ? IdRepair.candidates(id.text(), stated)
                      : List.of();
              log.add(error, row.number(), Field.ID_NUMBER, name, cell.shown(), "", candidates);
            });
    id.number().ifPresent(number -> plausible(row, name, number, log));
  }

  private void plausible(SourceRow row, String name, ResidentIdNumber number, FindingLog log) {
    if (!areas.isKnown(number.areaCode())) {
      log.add(
          FindingCode.ID_AREA_UNKNOWN,
          row.number(),
          Field.ID_NUMBER,
          name,
          number.areaCode(),
          "",
          List.of());
    }
    LocalDate birth = number.birthDate();
    boolean tooOld = birth.isBefore(context.fileDate().minusYears(OLDEST + 1L).plusDays(1));
    if (tooOld || birth.isAfter(context.fileDate())) {
      log.add(
          FindingCode.AGE_IMPLAUSIBLE,
          row.number(),
          Field.ID_NUMBER,
          name,
          birth.toString(),
          "",
          List.of());
    }
  }

  private Optional<Sex> sex(
      SourceRow row, String name, Optional<ResidentIdNumber> number, FindingLog log) {
    if (header.column(Field.SEX) < 0) {
      return number.map(ResidentIdNumber::sex);
    }
    CellValue cell = cell(row, Field.SEX);
    WordList.Word<Sex> word = words.sexes.find(cell.shown());
    if (number.isPresent()) {
      Sex sex = number.get().sex();
      if (word == null) {
        log.add(FindingCode.SEX_MISSING, row.number(), Field.SEX, name, cell, usual(sex));
        return Optional.of(sex);
      }
      if (word.value() != sex) {
        log.add(FindingCode.SEX_CONFLICT, row.number(), Field.SEX, name, cell, usual(sex));
        return Optional.of(sex);
      }
    }
    if (word != null && !word.usual().equals(cell.shown())) {
      log.add(FindingCode.WORD_SYNONYM, row.number(), Field.SEX, name, cell, word.usual());
    }
    return Optional.ofNullable(word).map(WordList.Word::value);
  }

  private String usual(Sex sex) {
    return words.sexes.find(sex.code()).usual();
  }

  private Optional<LocalDate> birthDate(
      SourceRow row, String name, Optional<ResidentIdNumber> number, FindingLog log) {
    CellValue cell = cell(row, Field.BIRTH_DATE);
    DateReading.Read read = cell.isBlank() ? null : dates.read(cell);
    if (number.isEmpty()) {
      if (read == null || read.day() == null) {
        return Optional.empty();
      }
      if (!read.usual()) {
        String value = read.day().toString();
        log.add(FindingCode.DATE_FORMAT, row.number(), Field.BIRTH_DATE, name, cell, value);
      }
      return Optional.of(read.day());
    }
    LocalDate birth = number.get().birthDate();
    if (read != null) {
      boolean same = read.day() == null ? isMonthOf(read, birth) : read.day().equals(birth);
      if (!same) {
        log.add(
            FindingCode.BIRTH_DATE_CONFLICT,
            row.number(),
            Field.BIRTH_DATE,
            name,
            cell,
            birth.toString());
      } else if (!read.usual()) {
        log.add(
            FindingCode.DATE_FORMAT, row.number(), Field.BIRTH_DATE, name, cell, birth.toString());
      }
    }
    return Optional.of(birth);
  }

  private static boolean isMonthOf(DateReading.Read read, LocalDate birth) {
    return read.isRead()
        && read.month().getYear() == birth.getYear()
        && read.month().getMonth() == birth.getMonth();
  }
}
