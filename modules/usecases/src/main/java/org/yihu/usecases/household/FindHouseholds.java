package org.yihu.usecases.household;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.HouseholdSearch;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 查找: finds households by one text, whatever it is: an ID number or its last four, a household code
 * or its beginning, a name or a part of it, pinyin initials, a village. What a text can mean is
 * tried in turn until enough is found.
 */
public final class FindHouseholds {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern OLD_NUMBER = Pattern.compile("\\d{15}");
  private static final Pattern LAST_FOUR = Pattern.compile("\\d{3}[\\dX]");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z-]+");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern INTERPUNCTS =
      Pattern.compile("[\u00b7\u2022\u30fb\uff0e\u2027\u22c5.]");

  private final Store store;
  private final OfficeRules rules;

  public FindHouseholds(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * 查找结果: one household.
   *
   * @param code 户编号
   * @param head 户主姓名
   * @param village name of the village or community
   * @param members persons in it now
   */
  public record Found(UUID id, String code, String head, String village, int members) {}

  /**
   * @param text what a person typed
   * @param limit at most so many, 1 or more
   * @return the likeliest meaning first; empty for a blank text
   */
  public List<Found> find(Actor actor, String text, int limit) {
    actor.require(Permission.READ);
    String typed =
        INTERPUNCTS
            .matcher(SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""))
            .replaceAll("\u00b7");
    if (typed.isEmpty() || limit < 1) {
      return List.of();
    }
    return store.read(registers -> found(registers, typed, limit));
  }

  private List<Found> found(Registers registers, String typed, int limit) {
    DivisionTable divisions = rules.divisions(registers.settings());
    Map<UUID, HouseholdEntry> entries = new LinkedHashMap<>();
    for (Supplier<HouseholdSearch> meaning : meanings(typed, divisions)) {
      if (entries.size() < limit) {
        registers
            .households()
            .search(meaning.get(), limit)
            .forEach(e -> entries.putIfAbsent(e.id(), e));
      }
    }
    return entries.values().stream().limit(limit).map(e -> found(e, divisions)).toList();
  }

  private static Found found(HouseholdEntry entry, DivisionTable divisions) {
    String village =
        divisions.find(entry.village()).map(Division::name).orElse(entry.village().value());
    return new Found(entry.id(), entry.code(), entry.headName(), village, entry.members());
  }

  private static List<Supplier<HouseholdSearch>> meanings(String typed, DivisionTable divisions) {
    String capitals = typed.toUpperCase(Locale.ROOT);
    List<Supplier<HouseholdSearch>> meanings = new ArrayList<>();
    if (is(WHOLE_NUMBER, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByIdNumber(capitals));
    }
    if (is(OLD_NUMBER, capitals)) {
      ResidentIdNumber.fromFifteen(capitals)
          .ifPresent(n -> meanings.add(() -> new HouseholdSearch.ByIdNumber(n.value())));
    }
    if (is(LAST_FOUR, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByLastFour(capitals));
    }
    if (is(LETTERS, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByInitials(typed.toLowerCase(Locale.ROOT)));
    }
    if (is(CODE, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByCode(typed));
    }
    if (is(CODE, capitals) && !is(DIGITS, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByIdNumber(capitals));
    }
    if (!is(CODE, capitals)) {
      meanings.add(() -> new HouseholdSearch.ByName(typed));
      meanings.add(() -> new HouseholdSearch.InVillages(villages(typed, divisions)));
    }
    return meanings;
  }

  private static boolean is(Pattern form, String typed) {
    return form.matcher(typed).matches();
  }

  private static Set<DivisionCode> villages(String typed, DivisionTable divisions) {
    return divisions.all().stream()
        .filter(d -> d.level() == Division.Level.VILLAGE && d.name().contains(typed))
        .map(Division::code)
        .collect(Collectors.toSet());
  }
}
