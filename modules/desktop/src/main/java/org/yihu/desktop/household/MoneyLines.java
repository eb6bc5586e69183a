package org.yihu.desktop.household;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.household.Revision;

/**
 * The lines of a file as a spreadsheet: typed cells become changes of a line, pasted rows become
 * new lines. What cannot be read leaves the line as it is.
 */
public final class MoneyLines {
  private final MoneyWords words;
  private final Supplier<UUID> ids;

  public MoneyLines(MoneyWords words, Supplier<UUID> ids) {
    this.words = words;
    this.ids = ids;
  }

  /** The rows of one kind. */
  public static List<MoneyRow> rows(HouseholdFile file, HouseholdSection section) {
    return switch (section) {
      case INCOME ->
          file.money().income().stream().map(c -> new MoneyRow(c.line().id(), section, c)).toList();
      case SPENDING ->
          file.money().spending().stream()
              .map(c -> new MoneyRow(c.line().id(), section, c))
              .toList();
      case ASSET ->
          file.money().assets().stream().map(c -> new MoneyRow(c.line().id(), section, c)).toList();
      case FILE, MEMBER, OBLIGOR -> List.of();
    };
  }

  /** Fields of a line that are typed. */
  public enum Field {
    KIND,
    NOTE,
    PERSON,
    AMOUNT,
    COST,
    SOURCE
  }

  /** An empty line of the file's year, of the head. */
  public Revision fresh(HouseholdFile file, HouseholdSection section) {
    Optional<UUID> head = head(file);
    return put(file, section, new Typed(null, "", head, Money.ZERO, 0, LineSource.DECLARED));
  }

  private static Optional<UUID> head(HouseholdFile file) {
    return current(file).map(MemberCard::person);
  }

  private static Optional<MemberCard> current(HouseholdFile file) {
    return file.members().stream().filter(m -> m.period().isOpen()).findFirst();
  }

  /** The twelve months before the day of the file, in whole months. */
  static DateRange year(HouseholdFile file) {
    var last = file.money().day().on().withDayOfMonth(1).minusDays(1);
    return new DateRange(last.plusDays(1).minusYears(1), last);
  }

  /** What a line of a paste says. */
  private record Typed(
      Enum<?> kind,
      String note,
      Optional<UUID> person,
      Money amount,
      int count,
      LineSource source) {}

  private Revision put(HouseholdFile file, HouseholdSection section, Typed t) {
    return switch (section) {
      case INCOME ->
          new Revision.PutIncome(
              new IncomeLine(
                  ids.get(),
                  t.person(),
                  t.kind() instanceof IncomeLine.Kind k ? k : IncomeLine.Kind.WAGE,
                  t.amount(),
                  Money.ZERO,
                  Optional.empty(),
                  year(file),
                  t.source(),
                  t.note()));
      case SPENDING ->
          new Revision.PutSpending(
              new SpendingLine(
                  ids.get(),
                  t.person(),
                  t.kind() instanceof SpendingLine.Kind k ? k : SpendingLine.Kind.MEDICAL,
                  t.amount(),
                  year(file),
                  t.source(),
                  t.note()));
      case ASSET -> {
        AssetLine.Kind kind = t.kind() instanceof AssetLine.Kind k ? k : AssetLine.Kind.FINANCIAL;
        boolean money = kind == AssetLine.Kind.FINANCIAL;
        yield new Revision.PutAsset(
            new AssetLine(
                ids.get(),
                t.person(),
                kind,
                money ? t.amount() : Money.ZERO,
                money ? 0 : (int) (t.amount().fen() / 100),
                t.source(),
                t.note()));
      }
      case FILE, MEMBER, OBLIGOR -> throw new IllegalArgumentException("no lines: " + section);
    };
  }

  /**
   * The change that a typed cell makes.
   *
   * @return empty if the text cannot be read or changes nothing
   */
  public Optional<Revision> typed(HouseholdFile file, MoneyRow row, Field field, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return switch (row.counted().line()) {
      case IncomeLine l -> income(file, l, field, plain).map(Revision.PutIncome::new);
      case SpendingLine l -> spending(file, l, field, plain).map(Revision.PutSpending::new);
      case AssetLine l -> asset(file, l, field, plain).map(Revision.PutAsset::new);
      default -> Optional.empty();
    };
  }

  private Optional<IncomeLine> income(HouseholdFile file, IncomeLine l, Field field, String text) {
    Optional<IncomeLine> changed =
        switch (field) {
          case KIND ->
              words.kind(HouseholdSection.INCOME, text).map(k -> with(l, (IncomeLine.Kind) k));
          case NOTE -> Optional.of(with(l, l.kind(), text));
          case PERSON -> person(file, text).map(p -> with(l, p));
          case AMOUNT -> amount(text).map(m -> with(l, m, l.employmentCost(), l.source()));
          case COST -> amount(text).map(m -> with(l, l.amount(), m, l.source()));
          case SOURCE -> words.source(text).map(s -> with(l, l.amount(), l.employmentCost(), s));
        };
    return changed.filter(c -> !c.equals(l));
  }

  private static IncomeLine with(IncomeLine l, IncomeLine.Kind kind) {
    return with(l, kind, l.note());
  }

  private static IncomeLine with(IncomeLine l, IncomeLine.Kind kind, String note) {
    return new IncomeLine(
        l.id(),
        l.personId(),
        kind,
        l.amount(),
        kind == IncomeLine.Kind.WAGE ? l.employmentCost() : Money.ZERO,
        l.exclusion(),
        l.period(),
        l.source(),
        note);
  }

  private static IncomeLine with(IncomeLine l, Optional<UUID> person) {
    return new IncomeLine(
        l.id(),
        person,
        l.kind(),
        l.amount(),
        l.employmentCost(),
        l.exclusion(),
        l.period(),
        l.source(),
        l.note());
  }

  private static IncomeLine with(IncomeLine l, Money amount, Money cost, LineSource source) {
    return new IncomeLine(
        l.id(), l.personId(), l.kind(), amount, cost, l.exclusion(), l.period(), source, l.note());
  }

  private Optional<SpendingLine> spending(
      HouseholdFile file, SpendingLine l, Field field, String text) {
    Optional<SpendingLine.Kind> kind =
        field == Field.KIND
            ? words.kind(HouseholdSection.SPENDING, text).map(SpendingLine.Kind.class::cast)
            : Optional.of(l.kind());
    Optional<Optional<UUID>> person =
        field == Field.PERSON ? person(file, text) : Optional.of(l.personId());
    Optional<Money> amount = field == Field.AMOUNT ? amount(text) : Optional.of(l.amount());
    Optional<LineSource> source =
        field == Field.SOURCE ? words.source(text) : Optional.of(l.source());
    if (kind.isEmpty() || person.isEmpty() || amount.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    SpendingLine changed =
        new SpendingLine(
            l.id(),
            person.get(),
            kind.get(),
            amount.get(),
            l.period(),
            source.get(),
            field == Field.NOTE ? text : l.note());
    return Optional.of(changed).filter(c -> !c.equals(l));
  }

  private Optional<AssetLine> asset(HouseholdFile file, AssetLine l, Field field, String text) {
    Optional<AssetLine.Kind> kind =
        field == Field.KIND
            ? words.kind(HouseholdSection.ASSET, text).map(AssetLine.Kind.class::cast)
            : Optional.of(l.kind());
    Optional<Optional<UUID>> person =
        field == Field.PERSON ? person(file, text) : Optional.of(l.personId());
    boolean money = kind.filter(k -> k == AssetLine.Kind.FINANCIAL).isPresent();
    Optional<Money> amount =
        field == Field.AMOUNT
            ? amount(text)
            : Optional.of(money ? l.amount() : Money.ofYuan(l.count()));
    Optional<LineSource> source =
        field == Field.SOURCE ? words.source(text) : Optional.of(l.source());
    if (kind.isEmpty() || person.isEmpty() || amount.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    AssetLine changed =
        new AssetLine(
            l.id(),
            person.get(),
            kind.get(),
            money ? amount.get() : Money.ZERO,
            money ? 0 : (int) (amount.get().fen() / 100),
            source.get(),
            field == Field.NOTE ? text : l.note());
    return Optional.of(changed).filter(c -> !c.equals(l));
  }

  private static Optional<Optional<UUID>> person(HouseholdFile file, String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    return file.members().stream()
        .filter(m -> m.period().isOpen() && m.name().equals(text))
        .map(m -> Optional.of(m.person()))
        .findFirst();
  }

  static Optional<Money> amount(String text) {
    try {
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
      return Optional.of(Money.ofYuan(new BigDecimal(plain)));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Lines pasted from a spreadsheet: in any order a kind, a member's name and an amount; what is
   * left is the note. A row without an amount is left out.
   */
  public Optional<Revision> pasted(HouseholdFile file, HouseholdSection section, String clipboard) {
    List<Revision> lines = new ArrayList<>();
    for (String row : clipboard.split("\\R")) {
      List<String> cells =
          new ArrayList<>(Arrays.stream(row.split("\t")).map(String::strip).toList());
      Optional<String> amount = cells.stream().filter(c -> amount(c).isPresent()).findFirst();
      if (amount.isPresent()) {
        cells.remove(amount.get());
        lines.add(put(file, section, typed(file, section, cells, amount(amount.get()).get())));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Revision.Together(lines));
  }

  private Typed typed(
      HouseholdFile file, HouseholdSection section, List<String> cells, Money amount) {
    Enum<?> kind = null;
    Optional<UUID> person = Optional.empty();
    List<String> notes = new ArrayList<>();
    for (String cell : cells) {
      Optional<? extends Enum<?>> asKind = words.kind(section, cell);
      Optional<Optional<UUID>> asPerson = cell.isEmpty() ? Optional.empty() : person(file, cell);
      if (kind == null && asKind.isPresent()) {
        kind = asKind.get();
      } else if (person.isEmpty() && asPerson.isPresent()) {
        person = asPerson.get();
      } else if (!cell.isEmpty()) {
        notes.add(cell);
      }
    }
    return new Typed(kind, String.join(" ", notes), person, amount, 0, LineSource.DECLARED);
  }
}
