package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.text.OwnWords;

/**
 * 单元格修复: puts a value that a person confirmed into the cell of a parked household and checks the
 * household again.
 */
final class HouseholdRepair {
  /** A provisional key cannot be mistaken for a number. */
  private static final Pattern PROVISIONAL = Pattern.compile("P[0-9A-Z-]{1,31}");

  private static final int KEPT_DIGITS = 15;
  private static final Set<FindingCode> HEADS =
      Set.of(FindingCode.NO_HEAD, FindingCode.SEVERAL_HEADS);

  private final Words words;
  private final AmountReading amounts;
  private final String amountColumn;
  private final DivisionTable divisions;
  private final LocalDate today;

  HouseholdRepair(DivisionTable divisions, OwnWords own, LocalDate today) {
    this.words = Words.load(own);
    this.amounts = new AmountReading(words);
    this.amountColumn = ColumnWords.load(words).usual(Field.MONTHLY_AMOUNT);
    this.divisions = divisions;
    this.today = today;
  }

  /**
   * @param finding the error in the cell
   * @param field what the cell's column holds
   * @param row the cell's row
   * @throws Refusal if the value does not repair it
   */
  ParkedHousehold repaired(
      ParkedHousehold parked, Finding finding, Field field, int row, String value) {
    return switch (field) {
      case ID_NUMBER, NAME -> number(parked, finding, row, value);
      case TOWNSHIP, VILLAGE -> village(parked, finding, value);
      case CATEGORY -> category(parked, finding, value);
      case RELATION -> relation(parked, row, value);
      default -> amount(parked, finding, field, value);
    };
  }

  private ParkedHousehold number(ParkedHousehold parked, Finding finding, int row, String value) {
    ReadPerson person =
        parked.read().members().stream()
            .filter(m -> m.row() == row)
            .findFirst()
            .orElseThrow(() -> impossible(finding));
    String key = value.strip().toUpperCase(Locale.ROOT);
    if (finding.code() == FindingCode.ID_MISSING && PROVISIONAL.matcher(key).matches()) {
      if (person.sex().isEmpty() || person.birthDate().isEmpty()) {
        throw Refusal.because("REPAIR_KEY_NEEDS_FACTS", person.name());
      }
      Map<Integer, String> keys = new HashMap<>(parked.provisionalKeys());
      keys.put(row, key);
      return parked.with(without(parked.read(), finding), keys);
    }
    IdReading reading = IdReading.of(new CellValue.Text(value), today);
    ResidentIdNumber number =
        reading
            .number()
            .orElseThrow(
                () -> Refusal.because("REPAIR_NOT_A_NUMBER", value, reading.error().orElseThrow()));
    if (finding.code() == FindingCode.ID_PRECISION_LOST
        && finding.candidates().stream()
            .findFirst()
            .filter(c -> !number.value().startsWith(c.substring(0, KEPT_DIGITS)))
            .isPresent()) {
      throw Refusal.because("REPAIR_OTHER_NUMBER", finding.shown());
    }
    ReadPerson told =
        new ReadPerson(
            person.row(),
            person.name(),
            Optional.of(number),
            number.value(),
            person.relation(),
            person.relationAsWritten(),
            Optional.of(number.sex()),
            Optional.of(number.birthDate()),
            person.profile(),
            person.kept());
    return parked.with(without(members(parked.read(), told), finding), parked.provisionalKeys());
  }

  private static ReadHousehold members(ReadHousehold read, ReadPerson changed) {
    return members(
        read, read.members().stream().map(m -> m.row() == changed.row() ? changed : m).toList());
  }

  /** The household with other members. */
  static ReadHousehold members(ReadHousehold read, List<ReadPerson> members) {
    return rebuilt(read, read.place(), read.assistance(), members, read.totals());
  }

  private ParkedHousehold village(ParkedHousehold parked, Finding finding, String value) {
    DivisionMatcher.Match match =
        new DivisionMatcher(divisions).village(parked.read().place().townshipAsWritten(), value);
    Division village =
        match
            .village()
            .or(() -> divisions.all().stream().filter(d -> isCodeOf(d, value)).findFirst())
            .orElseThrow(() -> Refusal.because("REPAIR_NO_VILLAGE", value));
    ReadHousehold read = parked.read();
    ReadPlace place =
        new ReadPlace(
            read.place().townshipAsWritten(),
            value,
            Optional.of(village.code().township()),
            Optional.of(village.code()));
    ReadHousehold placed = rebuilt(read, place, read.assistance(), read.members(), read.totals());
    return parked.with(without(placed, finding), parked.provisionalKeys());
  }

  private static boolean isCodeOf(Division division, String value) {
    return division.level() == Division.Level.VILLAGE
        && division.code().value().equals(value.strip());
  }

  private ParkedHousehold category(ParkedHousehold parked, Finding finding, String value) {
    WordList.Word<CategoryWord> word = words.category(Characters.trimmed(value));
    if (word == null) {
      throw Refusal.because("REPAIR_NO_CATEGORY", value);
    }
    ReadHousehold read = parked.read();
    ReadAssistance assistance =
        new ReadAssistance(
            Characters.trimmed(value),
            Optional.<Category>of(word.value().category()),
            word.value().relapsePrevention(),
            read.assistance().since(),
            read.assistance().monthlyAmount());
    ReadHousehold held =
        rebuilt(read, read.place(), assistance, read.members(), read.totals())
            .withAmountOfStatus(amountColumn);
    return parked.with(without(held, finding), parked.provisionalKeys());
  }

  private ParkedHousehold relation(ParkedHousehold parked, int row, String value) {
    WordList.Word<Relation> word = words.relations.find(Characters.trimmed(value));
    if (word == null) {
      throw Refusal.because("REPAIR_NO_RELATION", value);
    }
    List<ReadPerson> members = new ArrayList<>();
    for (ReadPerson m : parked.read().members()) {
      members.add(m.row() == row ? related(m, word.value(), value) : m);
    }
    long heads = members.stream().filter(m -> m.relation().kin() == Relation.Kin.HEAD).count();
    if (heads != 1) {
      throw Refusal.because("REPAIR_HEADS", heads);
    }
    ReadHousehold read = parked.read();
    ReadHousehold headed = rebuilt(read, read.place(), read.assistance(), members, read.totals());
    return parked.with(
        headed.withFindings(
            headed.findings().stream().filter(f -> !HEADS.contains(f.code())).toList()),
        parked.provisionalKeys());
  }

  private static ReadPerson related(ReadPerson m, Relation relation, String written) {
    return new ReadPerson(
        m.row(),
        m.name(),
        m.idNumber(),
        m.numberAsWritten(),
        relation,
        Characters.trimmed(written),
        m.sex(),
        m.birthDate(),
        m.profile(),
        m.kept());
  }

  private ParkedHousehold amount(
      ParkedHousehold parked, Finding finding, Field field, String value) {
    AmountReading.Amount amount = amounts.read(new CellValue.Text(value), true);
    if (!amount.isRead()) {
      throw Refusal.because("REPAIR_NOT_AN_AMOUNT", value);
    }
    ReadHousehold read = parked.read();
    Money money = Money.ofYuan(amount.value());
    ReadAssistance held = read.assistance();
    if (field == Field.MONTHLY_AMOUNT) {
      held =
          new ReadAssistance(
              held.wording(),
              held.category(),
              held.relapsePrevention(),
              held.since(),
              Optional.of(money));
    }
    ImportedTotals totals =
        field == Field.MONTHLY_AMOUNT
            ? read.totals()
            : totals(read.totals(), field, money, finding);
    ReadHousehold repaired =
        rebuilt(read, read.place(), held, read.members(), totals).withAmountOfStatus(amountColumn);
    return parked.with(without(repaired, finding), parked.provisionalKeys());
  }

  private static ImportedTotals totals(
      ImportedTotals before, Field field, Money money, Finding finding) {
    Map<IncomeLine.Kind, Money> income = new EnumMap<>(IncomeLine.Kind.class);
    income.putAll(before.income());
    Map<SpendingLine.Kind, Money> spending = new EnumMap<>(SpendingLine.Kind.class);
    spending.putAll(before.spending());
    Map<AssetLine.Kind, Integer> counts = new EnumMap<>(AssetLine.Kind.class);
    counts.putAll(before.counts());
    Money financial = before.financial();
    switch (field) {
      case INCOME_WAGE -> income.put(IncomeLine.Kind.WAGE, money);
      case INCOME_BUSINESS -> income.put(IncomeLine.Kind.BUSINESS, money);
      case INCOME_PROPERTY -> income.put(IncomeLine.Kind.PROPERTY, money);
      case INCOME_TRANSFER -> income.put(IncomeLine.Kind.TRANSFER, money);
      case SPENDING_MEDICAL -> spending.put(SpendingLine.Kind.MEDICAL, money);
      case SPENDING_EDUCATION -> spending.put(SpendingLine.Kind.EDUCATION, money);
      case SPENDING_REHABILITATION -> spending.put(SpendingLine.Kind.REHABILITATION, money);
      case SPENDING_LIVING -> spending.put(SpendingLine.Kind.LIVING, money);
      case SPENDING_OTHER -> spending.put(SpendingLine.Kind.OTHER, money);
      case ASSET_FINANCIAL -> financial = money;
      case ASSET_VEHICLE -> counts.put(AssetLine.Kind.VEHICLE_PRIVATE, count(money));
      case ASSET_HOUSE -> counts.put(AssetLine.Kind.HOUSE, count(money));
      case ASSET_BUSINESS -> counts.put(AssetLine.Kind.BUSINESS, count(money));
      default -> throw impossible(finding);
    }
    income.values().removeIf(Money::isZero);
    spending.values().removeIf(Money::isZero);
    counts.values().removeIf(count -> count == 0);
    return new ImportedTotals(before.period(), income, spending, financial, counts);
  }

  private static int count(Money money) {
    if (money.fen() % 100 != 0) {
      throw Refusal.because("REPAIR_NOT_AN_AMOUNT", money);
    }
    return Math.toIntExact(money.fen() / 100);
  }

  private static Refusal impossible(Finding finding) {
    return Refusal.because("REPAIR_NOT_POSSIBLE", finding.cell());
  }

  private static ReadHousehold without(ReadHousehold read, Finding repaired) {
    return read.withFindings(
        read.findings().stream()
            .filter(f -> !(f.isError() && f.cell().equals(repaired.cell())))
            .toList());
  }

  private static ReadHousehold rebuilt(
      ReadHousehold r,
      ReadPlace place,
      ReadAssistance assistance,
      List<ReadPerson> members,
      ImportedTotals totals) {
    return new ReadHousehold(
        r.ordinal(),
        r.code(),
        r.headName(),
        place,
        r.settlement(),
        assistance,
        r.account(),
        r.phone(),
        r.address(),
        r.note(),
        members,
        totals,
        r.statedSize(),
        r.firstRow(),
        r.lastRow(),
        r.kept(),
        r.findings());
  }
}
