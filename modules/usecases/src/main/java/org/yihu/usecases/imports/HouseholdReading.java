package org.yihu.usecases.imports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.Division;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.MergedCells;
import org.yihu.usecases.port.SourceRow;

/**
 * 一户读取: makes the rows of one household into a {@link ReadHousehold} with everything found in them.
 */
final class HouseholdReading {
  private final TableHeader header;
  private final ReadingContext context;
  private final Words words;
  private final DivisionMatcher divisions;
  private final PersonReading persons;
  private final TotalsReading totals;
  private final MergedDown mergedDown;
  private final NameReading names;
  private final DateReading dates;

  HouseholdReading(
      ReadingContext context,
      Words words,
      AreaCodes areas,
      DivisionMatcher divisions,
      Supplier<MergedCells> merged) {
    this.context = context;
    this.header = context.header();
    this.words = words;
    this.mergedDown = new MergedDown(header, merged);
    this.divisions = divisions;
    this.persons = new PersonReading(context, words, areas);
    this.totals = new TotalsReading(context, words);
    this.names = new NameReading(words);
    this.dates = new DateReading(words);
  }

  ReadHousehold read(int ordinal, HouseholdRows group) {
    List<SourceRow> rows = group.rows();
    String code = code(rows);
    FindingLog log = new FindingLog(context, code);
    String headName = headName(group);
    ReadPlace place = place(rows, headName, log);
    ReadAssistance assistance = assistance(rows, headName, log);
    ImportedTotals imported = totals.read(rows, headName, log);
    OptionalInt size = totals.size(rows, headName, log);
    List<ReadPerson> members = new ArrayList<>(group.persons().size());
    for (SourceRow row : group.persons()) {
      members.add(persons.read(row, headName, log));
    }
    Map<String, String> kept = new LinkedHashMap<>();
    unreadableMonth(rows, assistance, kept);
    group.notes().forEach(note -> kept.putAll(persons.unknownCells(note)));
    checkHead(members, headName, log);
    checkSize(rows, size, members.size(), headName, log);
    ReadHousehold read =
        new ReadHousehold(
            ordinal,
            code,
            headName,
            place,
            settlement(group, members, headName, log),
            assistance,
            account(rows, headName, log),
            text(rows, Field.PHONE),
            text(rows, Field.ADDRESS),
            text(rows, Field.NOTE),
            List.copyOf(members),
            imported,
            size.isPresent() && size.getAsInt() < 0 ? OptionalInt.empty() : size,
            rows.getFirst().number(),
            rows.getLast().number(),
            Map.copyOf(kept),
            List.copyOf(log.all()));
    int amount = header.column(Field.MONTHLY_AMOUNT);
    return amount < 0 ? read : read.withAmountOfStatus(header.words().get(amount));
  }

  private CellValue cell(List<SourceRow> rows, Field field) {
    SourceRow row = TotalsReading.first(rows, header.column(field));
    return row == null ? CellValue.EMPTY : row.cell(header.column(field));
  }

  private int rowOf(List<SourceRow> rows, Field field) {
    SourceRow row = TotalsReading.first(rows, header.column(field));
    return (row == null ? rows.getFirst() : row).number();
  }

  private String text(List<SourceRow> rows, Field field) {
    return plainText(cell(rows, field));
  }

  /** A text as it is stored; numbers such as a telephone number in full. */
  static String plainText(CellValue cell) {
    if (cell instanceof CellValue.Number number) {
      try {
        return new BigDecimal(number.raw()).toPlainString().replaceFirst("\\.0+$", "");
      } catch (NumberFormatException e) {
        return number.raw();
      }
    }
    return Characters.trimmed(cell.shown());
  }

  private String code(List<SourceRow> rows) {
    return Characters.compact(text(rows, Field.HOUSEHOLD_CODE));
  }

  private String headName(HouseholdRows group) {
    String stated = names.read(cell(group.rows(), Field.HEAD_NAME)).text();
    if (!stated.isEmpty() || group.persons().isEmpty()) {
      return stated;
    }
    return names.read(group.persons().getFirst().cell(header.column(Field.NAME))).text();
  }

  private ReadPlace place(List<SourceRow> rows, String person, FindingLog log) {
    CellValue townshipCell = mergedDown.cell(rows, Field.TOWNSHIP);
    CellValue villageCell = mergedDown.cell(rows, Field.VILLAGE);
    String township = Characters.trimmed(townshipCell.shown());
    String village = Characters.trimmed(villageCell.shown());
    DivisionMatcher.Match match = divisions.village(township, village);
    int row = rowOf(rows, Field.VILLAGE);
    if (match.village().isEmpty()) {
      boolean townshipUnknown =
          !township.isEmpty() && match.township().isEmpty() && match.nearest().isEmpty();
      String shown = townshipUnknown ? township : villageCell.shown();
      Field field = townshipUnknown ? Field.TOWNSHIP : Field.VILLAGE;
      log.add(FindingCode.DIVISION_UNKNOWN, row, field, person, shown, "", match.nearest());
    } else if (!match.exact()) {
      String name = match.village().get().name();
      log.add(FindingCode.DIVISION_SHORT_NAME, row, Field.VILLAGE, person, villageCell, name);
    }
    return new ReadPlace(township, village, match.township(), match.village().map(Division::code));
  }

  private ReadAssistance assistance(List<SourceRow> rows, String person, FindingLog log) {
    CellValue cell = cell(rows, Field.CATEGORY);
    String wording = Characters.trimmed(cell.shown());
    WordList.Word<CategoryWord> word = wording.isEmpty() ? null : words.category(wording);
    int row = rowOf(rows, Field.CATEGORY);
    if (word == null) {
      log.add(
          FindingCode.CATEGORY_UNKNOWN,
          row,
          Field.CATEGORY,
          person,
          cell.shown(),
          "",
          words.usualCategories);
    } else if (!word.usual().equals(wording)) {
      log.add(FindingCode.WORD_SYNONYM, row, Field.CATEGORY, person, cell, word.usual());
    }
    Optional<Money> amount = totals.money(rows, Field.MONTHLY_AMOUNT, person, log);
    return new ReadAssistance(
        wording,
        word == null ? Optional.<Category>empty() : Optional.of(word.value().category()),
        word != null && word.value().relapsePrevention(),
        since(rows, person, log),
        amount);
  }

  private Optional<YearMonth> since(List<SourceRow> rows, String person, FindingLog log) {
    CellValue cell = cell(rows, Field.START_MONTH);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    DateReading.Read read = dates.read(cell);
    if (read.isRead() && !read.usual()) {
      int row = rowOf(rows, Field.START_MONTH);
      log.add(
          FindingCode.DATE_FORMAT, row, Field.START_MONTH, person, cell, read.month().toString());
    }
    return Optional.ofNullable(read.month());
  }

  private void unreadableMonth(
      List<SourceRow> rows, ReadAssistance assistance, Map<String, String> kept) {
    CellValue cell = cell(rows, Field.START_MONTH);
    if (assistance.since().isEmpty() && !cell.isBlank()) {
      kept.put(header.words().get(header.column(Field.START_MONTH)), cell.shown());
    }
  }

  private Optional<Settlement> settlement(
      HouseholdRows group, List<ReadPerson> members, String person, FindingLog log) {
    int column = header.column(Field.RESIDENCE_KIND);
    SourceRow row = null;
    for (int i = 0; i < members.size() && row == null; i++) {
      boolean head = members.get(i).relation().kin() == Relation.Kin.HEAD;
      row = head && !group.persons().get(i).cell(column).isBlank() ? group.persons().get(i) : null;
    }
    row = row == null ? TotalsReading.first(group.rows(), column) : row;
    if (row == null) {
      return Optional.empty();
    }
    String text = row.cell(column).shown();
    WordList.Word<Settlement> word = words.settlements.find(text);
    if (word != null && !word.usual().equals(text)) {
      log.add(
          FindingCode.WORD_SYNONYM,
          row.number(),
          Field.RESIDENCE_KIND,
          person,
          row.cell(column),
          word.usual());
    }
    return Optional.ofNullable(word).map(WordList.Word::value);
  }

  private Optional<BankAccount> account(List<SourceRow> rows, String headName, FindingLog log) {
    CellValue cell = cell(rows, Field.ACCOUNT);
    AccountReading account = AccountReading.of(cell);
    if (account.number().isEmpty()) {
      return Optional.empty();
    }
    String holder = names.read(cell(rows, Field.ACCOUNT_HOLDER)).text();
    if (!account.trusted()) {
      int row = rowOf(rows, Field.ACCOUNT);
      log.add(
          FindingCode.ACCOUNT_CHECK_DIGIT, row, Field.ACCOUNT, headName, cell, account.number());
    }
    return Optional.of(
        new BankAccount(
            text(rows, Field.BANK),
            holder.isEmpty() ? headName : holder,
            account.number(),
            account.trusted()));
  }

  private void checkHead(List<ReadPerson> members, String headName, FindingLog log) {
    ReadPerson first = null;
    for (ReadPerson member : members) {
      if (member.relation().kin() != Relation.Kin.HEAD) {
        continue;
      }
      if (first != null) {
        log.add(
            FindingCode.SEVERAL_HEADS,
            member.row(),
            Field.RELATION,
            member.name(),
            member.relationAsWritten(),
            "",
            List.of(first.name(), member.name()));
        return;
      }
      first = member;
    }
    if (first == null && !members.isEmpty()) {
      ReadPerson member = members.getFirst();
      log.add(
          FindingCode.NO_HEAD,
          member.row(),
          Field.RELATION,
          headName.isEmpty() ? member.name() : headName,
          member.relationAsWritten(),
          "",
          members.stream().map(ReadPerson::name).toList());
    }
  }

  private void checkSize(
      List<SourceRow> rows, OptionalInt size, int members, String person, FindingLog log) {
    if (size.isPresent() && size.getAsInt() != members) {
      log.add(
          FindingCode.HOUSEHOLD_SIZE_MISMATCH,
          rowOf(rows, Field.SIZE),
          Field.SIZE,
          person,
          cell(rows, Field.SIZE),
          String.valueOf(members));
    }
  }
}
