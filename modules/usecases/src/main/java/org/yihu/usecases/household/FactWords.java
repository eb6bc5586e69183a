package org.yihu.usecases.household;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/** The facts of a household file in words; what is sensitive stays masked. */
final class FactWords {

  private final UsualWords usual = UsualWords.load();
  private final Texts texts;

  FactWords(Texts texts) {
    this.texts = texts;
  }

  /** What the fact is called, such as 种植收入 or 联系电话. */
  String name(FactDifference d) {
    String line = lineName(d.part());
    boolean isItself = d.isWholePart() || d.field().equals("amount") || d.field().equals("count");
    return isItself ? line : line + texts.get("household.fact." + d.field());
  }

  /** The file's beginning, or the beginning of what the store kept. */
  String founded(boolean isFirst) {
    return texts.get(isFirst ? "household.history.founded" : "household.history.kept-since");
  }

  /** The line itself by its note, else by its kind. */
  String lineName(Record part) {
    return switch (part) {
      case IncomeLine l -> noted("household.income.", l.kind(), l.note());
      case SpendingLine l -> noted("household.spending.", l.kind(), l.note());
      case AssetLine l -> noted("household.asset.", l.kind(), l.note());
      case Member m -> m.person().name();
      case Obligor o -> o.name().isBlank() ? texts.get("household.obligor.unnamed") : o.name();
      default -> "";
    };
  }

  private String noted(String prefix, Enum<?> kind, String note) {
    String word = texts.get(prefix + kind);
    return note.isBlank() ? word : texts.get("household.line.noted", word, note);
  }

  /** The person whom a line or obligor concerns; empty for the household's own. */
  String subject(FactDifference d, Household household) {
    Optional<UUID> person =
        switch (d.part()) {
          case IncomeLine l -> l.personId();
          case SpendingLine l -> l.personId();
          case AssetLine l -> l.personId();
          case Obligor o -> Optional.of(o.memberId());
          default -> Optional.empty();
        };
    return person.map(id -> nameOf(id, household)).orElse("");
  }

  private static String nameOf(UUID person, Household household) {
    return household.members().stream()
        .map(Member::person)
        .filter(p -> p.id().equals(person))
        .map(p -> p.name())
        .findFirst()
        .orElse("");
  }

  String before(FactDifference d) {
    return shown(d, d.before());
  }

  String after(FactDifference d) {
    return shown(d, d.after());
  }

  private String shown(FactDifference d, Optional<Object> value) {
    if (value.isEmpty() && d.isWholePart()) {
      return "";
    }
    return switch (d.field()) {
      case "phone" -> Mask.PHONE.of(String.valueOf(value.orElse("")));
      case "person.profile.health", "person.profile.disability" ->
          isNothing(value)
              ? texts.get("household.value.none")
              : texts.get("household.value.masked");
      default -> of(value.orElse(""));
    };
  }

  private static boolean isNothing(Optional<Object> value) {
    return value.isEmpty() || value.get() instanceof Optional<?> o && o.isEmpty();
  }

  private String of(Object value) {
    return switch (value) {
      case Optional<?> o -> o.map(this::of).orElse(texts.get("household.value.none"));
      case Departure left -> texts.get("household.basis." + left);
      case Money m -> money(m);
      case LocalDate day -> day.toString();
      case DateRange r ->
          texts.get(
              "household.value.period", r.from().toString(), r.isOpen() ? "" : r.to().toString());
      case Boolean flag -> texts.get(flag ? "household.value.yes" : "household.value.no");
      case ResidentIdNumber number -> number.masked();
      case BankAccount account ->
          texts.get("household.value.account", account.bank(), account.masked());
      case RelapsePrevention label -> label.wording();
      case Relation relation -> usual.of("relation", relation);
      case Sex sex -> usual.of("sex", sex);
      case Settlement settlement -> texts.get("household.settlement." + settlement);
      case WorkAbility ability -> texts.get("household.ability." + ability);
      case LineSource source -> texts.get("household.source." + source);
      case Obligor.Ability ability -> texts.get("household.obligor." + ability);
      case IncomeLine.Kind kind -> texts.get("household.income." + kind);
      case SpendingLine.Kind kind -> texts.get("household.spending." + kind);
      case AssetLine.Kind kind -> texts.get("household.asset." + kind);
      case IncomeLine l -> money(l.amount());
      case SpendingLine l -> money(l.amount());
      case AssetLine l -> asset(l);
      case Member m -> usual.of("relation", m.relation());
      case Obligor o -> usual.of("relation", o.relation());
      case UUID _ -> texts.get("household.value.other-person");
      case DivisionCode code -> code.value();
      default ->
          String.valueOf(value).isBlank()
              ? texts.get("household.value.none")
              : String.valueOf(value);
    };
  }

  private String asset(AssetLine line) {
    return line.kind() == AssetLine.Kind.FINANCIAL
        ? money(line.amount())
        : texts.get("household.value.count", line.count());
  }

  /** Yuan with two decimals and commas at the thousands. */
  static String money(Money money) {
    BigDecimal yuan = money.yuan();
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  /** 依据 in words: a code, a reference, or the person's own words as they are. */
  String basis(String basis) {
    String[] parts = basis.split("/", 3);
    String key = "household.basis." + parts[0];
    if (!texts.has(key)) {
      return basis;
    }
    String source = parts.length < 3 ? "" : "household.basis.step." + parts[2];
    return texts.get(
        key,
        parts.length < 2 ? "" : parts[1],
        source.isEmpty() || !texts.has(source) ? "" : texts.get(source));
  }
}
