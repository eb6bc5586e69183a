package org.yihu.usecases.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.text.OwnWords;

/**
 * 词表: every word list that the reading of a workbook needs, from {@code /import/words.properties}.
 */
final class Words {
  private static final String USUAL_CATEGORIES_KEY = "category.";

  final WordList<Sex> sexes;
  final WordList<Settlement> settlements;
  final WordList<CategoryWord> categories;
  final WordList<Relation> relations;
  final WordList<Health> healths;
  final WordList<Disability.Type> disabilityTypes;
  final WordList<Integer> disabilityGrades;
  final WordList<WorkAbility> workAbilities;
  final WordList<Boolean> employments;
  final WordList<Boolean> students;
  final Map<String, String> ethnicGroups = new HashMap<>();
  final List<String> usualCategories;
  private final List<String> categoryQualifiers;
  private final ResourceLists lists;

  private Words(ResourceLists lists) {
    this.lists = lists;
    sexes = WordList.of(lists.group("sex."), Sex::valueOf);
    settlements = WordList.of(lists.group("settlement."), Settlement::valueOf);
    categories = WordList.of(lists.group(USUAL_CATEGORIES_KEY), CategoryWord::ofKey);
    relations = WordList.of(lists.group("relation."), Relation::valueOf);
    healths = WordList.of(lists.group("health."), Health::valueOf);
    disabilityTypes = WordList.of(lists.group("disability."), Disability.Type::valueOf);
    disabilityGrades = WordList.of(lists.group("grade."), Integer::valueOf);
    workAbilities = WordList.of(lists.group("work."), WorkAbility::valueOf);
    employments = WordList.of(lists.group("employment."), "EMPLOYED"::equals);
    students = WordList.of(lists.group("education."), "STUDENT"::equals);
    usualCategories =
        lists.group(USUAL_CATEGORIES_KEY).values().stream().map(List::getFirst).toList();
    categoryQualifiers = lists.words("category-qualifiers");
    loadEthnicGroups();
  }

  static Words load() {
    return load(OwnWords.NONE);
  }

  /** The delivered words with the office's own. */
  static Words load(OwnWords own) {
    return new Words(ResourceLists.load("words", own, key -> key));
  }

  private void loadEthnicGroups() {
    String suffix = lists.text("ethnic.suffix");
    for (String name : lists.words("ethnic.names")) {
      ethnicGroups.put(name, name + suffix);
      ethnicGroups.put(name + suffix, name + suffix);
    }
    for (String alias : lists.words("ethnic.aliases")) {
      int colon = alias.indexOf(':');
      ethnicGroups.put(alias.substring(0, colon), alias.substring(colon + 1));
    }
  }

  /**
   * The category of a wording; town and country and the kind of care may be written around it. Null
   * if unknown.
   */
  WordList.Word<CategoryWord> category(String text) {
    WordList.Word<CategoryWord> word = categories.find(text);
    if (word != null) {
      return word;
    }
    String rest = WordList.key(text);
    for (String qualifier : categoryQualifiers) {
      rest = rest.replace(qualifier, "");
    }
    return rest.isEmpty() ? null : categories.find(rest);
  }

  List<String> list(String key) {
    return lists.words(key);
  }

  String text(String key) {
    return lists.text(key);
  }
}
