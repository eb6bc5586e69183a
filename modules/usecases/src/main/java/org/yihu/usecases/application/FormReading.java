package org.yihu.usecases.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.text.OwnWords;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.WrittenWords;

/** 表格词语: what the words typed into the form stand for, and the words that it offers. */
public final class FormReading {
  private static final String MONEY = "application.money.";
  private static final String ABILITY = "application.ability.";
  private static final int GRADE_LENGTH = 2;

  private final Texts texts;

  // read on other threads than the one that learns
  private volatile WrittenWords words;
  private OwnWords learned = OwnWords.NONE;

  /**
   * @param texts with the bundle {@code desktop/application}
   */
  public FormReading(WrittenWords words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  /** From now on understands the office's own words too, and no others of its own. */
  synchronized void learn(OwnWords own) {
    if (!own.equals(learned)) {
      learned = own;
      words = WrittenWords.load(own);
    }
  }

  Optional<Relation> relation(String word) {
    return words.value("relation", word).map(Relation::valueOf);
  }

  /** The usual word of a relation. */
  public String word(Relation relation) {
    return words.usual("relation", List.of(relation)).getFirst();
  }

  /** The words of the sexes, as lists offer them. */
  public List<String> sexes() {
    return words.usual("sex", List.of(Sex.values()));
  }

  Optional<Sex> sex(String word) {
    return words.value("sex", word).map(Sex::valueOf);
  }

  Optional<Settlement> settlement(String word) {
    return words.value("settlement", word).map(Settlement::valueOf);
  }

  Optional<WorkAbility> workAbility(String word) {
    return isStudent(word)
        ? Optional.of(WorkAbility.FULL)
        : words.value("work", word).map(WorkAbility::valueOf);
  }

  boolean isStudent(String word) {
    return words.value("employment", word).filter("STUDENT"::equals).isPresent();
  }

  boolean isEmployed(String word) {
    return words.value("employment", word).filter("EMPLOYED"::equals).isPresent();
  }

  Optional<Health> health(String word) {
    return words.value("health", word).map(Health::valueOf);
  }

  /** Type and grade in one, such as 肢体二级. */
  Optional<Disability> disability(String word) {
    String plain = Typed.compact(word);
    for (int split = plain.length() - 1;
        split >= Math.max(1, plain.length() - GRADE_LENGTH);
        split--) {
      Optional<String> type = words.value("disability", plain.substring(0, split));
      Optional<String> grade = words.value("grade", plain.substring(split));
      if (type.isPresent() && grade.isPresent()) {
        return Optional.of(
            new Disability(Disability.Type.valueOf(type.get()), Integer.parseInt(grade.get())));
      }
    }
    return Optional.empty();
  }

  /** Who has no number yet and why, as the history of a file keeps it. */
  String whyWithoutNumber(Stream<FormLine> members) {
    return members
        .map(
            m ->
                texts.get(
                    "application.no-number.basis",
                    m.get(FormField.NAME).strip(),
                    m.get(FormField.NO_NUMBER_REASON).strip()))
        .collect(Collectors.joining(texts.get("application.separator")));
  }

  Optional<MoneyKind> money(String word) {
    return ofWord(MoneyKind.values(), this::word, word);
  }

  public String word(MoneyKind kind) {
    return texts.get(MONEY + kind);
  }

  Optional<Obligor.Ability> ability(String word) {
    return ofWord(Obligor.Ability.values(), this::word, word);
  }

  public String word(Obligor.Ability ability) {
    return texts.get(ABILITY + ability);
  }

  private static <T> Optional<T> ofWord(T[] values, Function<T, String> word, String typed) {
    String plain = Typed.compact(typed);
    return Arrays.stream(values).filter(v -> word.apply(v).equals(plain)).findFirst();
  }

  /** The usual words of a group, as lists offer them. */
  public List<String> offered(String group, List<?> values) {
    return words.usual(group, values);
  }

  /**
   * The village that a text means: its code, its name, or its name after that of its township.
   *
   * @param office the office's own division, inside which names are looked for
   */
  static Optional<Division> village(DivisionTable divisions, DivisionCode office, String typed) {
    String plain = Typed.compact(typed);
    if (plain.matches("\\d{12}")) {
      return divisions
          .find(new DivisionCode(plain))
          .filter(d -> d.level() == Division.Level.VILLAGE);
    }
    List<Division> fits =
        villages(divisions, office).stream()
            .filter(
                d ->
                    d.name().equals(plain)
                        || divisions.fullName(d.code(), Division.Level.TOWNSHIP).equals(plain))
            .toList();
    if (fits.size() == 1) {
      return Optional.of(fits.getFirst());
    }
    return divisions
        .named(office, plain)
        .map(DivisionTable.Match::division)
        .filter(d -> fits.isEmpty() && d.level() == Division.Level.VILLAGE);
  }

  /** The villages and communities of an office, by code. */
  public static List<Division> villages(DivisionTable divisions, DivisionCode office) {
    return divisions.all().stream()
        .filter(d -> d.level() == Division.Level.VILLAGE && d.code().isWithin(office))
        .toList();
  }
}
