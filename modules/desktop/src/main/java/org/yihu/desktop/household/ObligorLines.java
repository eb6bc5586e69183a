package org.yihu.desktop.household;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/**
 * 法定义务人 of a file as a spreadsheet: typed cells become changes, pasted rows become new obligors.
 * What cannot be read leaves the line as it is.
 */
public final class ObligorLines {
  private final Texts texts;
  private final UsualWords usual = UsualWords.load();

  public ObligorLines(Texts texts) {
    this.texts = texts;
  }

  /** Fields of an obligor. */
  public enum Field {
    NAME,
    MEMBER,
    RELATION,
    ABILITY,
    SUPPORT,
    CONSENTED
  }

  /** What a cell shows. */
  public String shown(HouseholdFile file, ObligorCard o, Field field) {
    return switch (field) {
      case NAME -> o.name();
      case MEMBER ->
          file.members().stream()
              .filter(m -> m.person().equals(o.member()))
              .map(MemberCard::name)
              .findFirst()
              .orElse("");
      case RELATION -> usual.of("relation", o.relation());
      case ABILITY -> texts.get("household.obligor." + o.ability());
      case SUPPORT -> MoneyWords.money(o.monthlySupport());
      case CONSENTED -> texts.get(o.consented() ? "household.value.yes" : "household.value.no");
    };
  }

  /** The words that may be typed into a field; empty where any text may. */
  public List<String> choices(HouseholdFile file, Field field) {
    return switch (field) {
      case NAME, SUPPORT -> List.of();
      case MEMBER -> current(file).stream().map(MemberCard::name).toList();
      case RELATION -> relations().stream().map(r -> usual.of("relation", r)).toList();
      case ABILITY ->
          Arrays.stream(Obligor.Ability.values())
              .map(a -> texts.get("household.obligor." + a))
              .toList();
      case CONSENTED -> List.of(texts.get("household.value.yes"), texts.get("household.value.no"));
    };
  }

  private static List<MemberCard> current(HouseholdFile file) {
    return file.members().stream().filter(m -> m.period().isOpen()).toList();
  }

  private static List<Relation> relations() {
    return Arrays.stream(Relation.values()).filter(r -> r.kin() != Relation.Kin.HEAD).toList();
  }

  /** A new obligor of the head, a child whose ability nobody has checked. */
  public Revision fresh(HouseholdFile file, String name) {
    MemberCard head = current(file).getFirst();
    return new Revision.PutObligor(
        new Obligor(
            head.person(), name.strip(), Relation.SON, Obligor.Ability.UNKNOWN, Money.ZERO, false));
  }

  /**
   * The change that a typed cell makes.
   *
   * @return empty if the text cannot be read, changes nothing, or names an obligor who is there
   */
  public Optional<Revision> typed(HouseholdFile file, ObligorCard o, Field field, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return changed(file, of(o), field, plain)
        .filter(c -> !c.equals(of(o)))
        .filter(c -> isSame(c, o) || !isThere(file, c))
        .map(c -> isSame(c, o) ? new Revision.PutObligor(c) : moved(o, c));
  }

  private static Revision moved(ObligorCard from, Obligor to) {
    return new Revision.Together(
        List.of(
            new Revision.RemoveObligor(from.member(), from.name()), new Revision.PutObligor(to)));
  }

  private static boolean isSame(Obligor c, ObligorCard o) {
    return c.memberId().equals(o.member()) && c.name().equals(o.name());
  }

  /** Whether a member has an obligor of this name already. */
  public static boolean isThere(HouseholdFile file, Obligor wanted) {
    return file.obligors().stream().anyMatch(o -> isSame(wanted, o));
  }

  private static Obligor of(ObligorCard o) {
    return new Obligor(
        o.member(), o.name(), o.relation(), o.ability(), o.monthlySupport(), o.consented());
  }

  private Optional<Obligor> changed(HouseholdFile file, Obligor o, Field field, String text) {
    return switch (field) {
      case NAME -> Optional.of(text).filter(t -> !t.isEmpty()).map(t -> with(o, o.memberId(), t));
      case MEMBER -> member(file, text).map(m -> with(o, m, o.name()));
      case RELATION -> relation(text).map(r -> with(o, r, o.ability(), o.monthlySupport()));
      case ABILITY -> ability(text).map(a -> with(o, o.relation(), a, o.monthlySupport()));
      case SUPPORT -> MoneyLines.amount(text).map(m -> with(o, o.relation(), o.ability(), m));
      case CONSENTED ->
          yes(text)
              .map(
                  y ->
                      new Obligor(
                          o.memberId(),
                          o.name(),
                          o.relation(),
                          o.ability(),
                          o.monthlySupport(),
                          y));
    };
  }

  private static Obligor with(Obligor o, UUID member, String name) {
    return new Obligor(member, name, o.relation(), o.ability(), o.monthlySupport(), o.consented());
  }

  private static Obligor with(
      Obligor o, Relation relation, Obligor.Ability ability, Money support) {
    return new Obligor(o.memberId(), o.name(), relation, ability, support, o.consented());
  }

  private static Optional<UUID> member(HouseholdFile file, String text) {
    return current(file).stream()
        .filter(m -> m.name().equals(text))
        .map(MemberCard::person)
        .findFirst();
  }

  private Optional<Relation> relation(String text) {
    return relations().stream().filter(r -> usual.mean("relation", r, text)).findFirst();
  }

  private Optional<Obligor.Ability> ability(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Arrays.stream(Obligor.Ability.values())
            .filter(a -> texts.get("household.obligor." + a).startsWith(text))
            .findFirst();
  }

  private Optional<Boolean> yes(String text) {
    if (text.equals(texts.get("household.value.yes"))) {
      return Optional.of(true);
    }
    return text.equals(texts.get("household.value.no")) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Obligors pasted from a spreadsheet: the first cell that is no known word is the name, the rest
   * as far as it can be read. A row without a name, or of somebody who is there, is left out.
   */
  public Optional<Revision> pasted(HouseholdFile file, String clipboard) {
    List<Revision> lines = new ArrayList<>();
    for (String row : clipboard.split("\\R")) {
      pastedRow(file, row)
          .filter(o -> !isThere(file, o))
          .map(Revision.PutObligor::new)
          .ifPresent(lines::add);
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Revision.Together(lines));
  }

  private Optional<Obligor> pastedRow(HouseholdFile file, String row) {
    if (!(fresh(file, "") instanceof Revision.PutObligor(Obligor line))) {
      return Optional.empty();
    }
    for (String cell : row.split("\t")) {
      String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
      Obligor before = line;
      line =
          Arrays.stream(Field.values())
              .filter(f -> f != Field.NAME)
              .flatMap(f -> changed(file, before, f, text).stream())
              .findFirst()
              .orElse(before.name().isEmpty() ? with(before, before.memberId(), text) : before);
    }
    return Optional.of(line).filter(o -> !o.name().isEmpty());
  }
}
