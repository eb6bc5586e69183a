package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.Ids;

/**
 * 导入建档: turns a household as read into a household file. Members are members from the workbook's
 * month on.
 */
final class ImportedFile {
  private final Ids ids;
  private final YearMonth month;
  private final Map<ResidentIdNumber, PersonOnFile> onFile;

  /**
   * @param onFile persons who keep the identity that they have
   */
  ImportedFile(Ids ids, YearMonth month, Map<ResidentIdNumber, PersonOnFile> onFile) {
    this.ids = ids;
    this.month = month;
    this.onFile = onFile;
  }

  /**
   * @param read an accepted household
   * @param code 户编号
   * @param keys provisional keys by row
   */
  Household of(ReadHousehold read, String code, Map<Integer, String> keys) {
    List<Member> members = new ArrayList<>();
    LocalDate firstDay = month.atDay(1);
    for (ReadPerson person : read.members()) {
      members.add(
          Member.of(
              person(person, keys.getOrDefault(person.row(), "")),
              person.relation(),
              DateRange.since(firstDay)));
    }
    return new Household(
        ids.next(),
        code,
        read.place().village().orElseThrow(),
        read.settlement().orElse(Settlement.UNKNOWN),
        read.address(),
        read.phone(),
        members,
        read.totals().toFinances(ids),
        List.of(),
        read.account(),
        read.note(),
        relapse(read.assistance()),
        0);
  }

  private static Optional<RelapsePrevention> relapse(ReadAssistance assistance) {
    return assistance.relapsePrevention()
        ? Optional.of(new RelapsePrevention(assistance.wording(), assistance.since()))
        : Optional.empty();
  }

  private Person person(ReadPerson read, String provisionalKey) {
    if (read.idNumber().isEmpty()) {
      return new Person(
          ids.next(),
          read.name(),
          Optional.empty(),
          provisionalKey,
          read.sex().orElseThrow(),
          read.birthDate().orElseThrow(),
          read.profile());
    }
    ResidentIdNumber number = read.idNumber().orElseThrow();
    UUID id =
        Optional.ofNullable(onFile.get(number)).map(PersonOnFile::person).orElseGet(ids::next);
    return Person.of(id, read.name(), number, read.profile());
  }

  /** The cells of columns that are not known, the members' ones with the name before the header. */
  static Map<String, String> kept(ReadHousehold read) {
    Map<String, String> kept = new java.util.LinkedHashMap<>(read.kept());
    for (ReadPerson person : read.members()) {
      person.kept().forEach((header, text) -> kept.put(person.name() + "/" + header, text));
    }
    return kept;
  }
}
