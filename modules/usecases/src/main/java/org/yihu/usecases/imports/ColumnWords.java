package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.usecases.text.OwnWords;

/** 列名词表: by which words of a header the {@link Field} of a column is known. */
final class ColumnWords {
  private record Grouped(String group, Field field) {}

  private final Map<String, Field> fields = new HashMap<>();
  private final Map<String, List<Grouped>> grouped = new HashMap<>();
  private final Map<Field, String> usual = new HashMap<>();
  private final List<String> foreignGroups;

  private ColumnWords(ResourceLists lists, Words words) {
    for (Field field : Field.values()) {
      List<String> synonyms = lists.words(field.name());
      usual.put(field, synonyms.getFirst());
      for (String synonym : synonyms) {
        int slash = synonym.indexOf('/');
        if (slash < 0) {
          fields.putIfAbsent(WordList.key(synonym), field);
        } else {
          grouped
              .computeIfAbsent(WordList.key(synonym.substring(slash + 1)), k -> new ArrayList<>())
              .add(new Grouped(synonym.substring(0, slash), field));
        }
      }
    }
    foreignGroups = words.list("foreign.groups");
  }

  static ColumnWords load(Words words) {
    return load(words, OwnWords.NONE);
  }

  /** The delivered headings with the office's own. */
  static ColumnWords load(Words words, OwnWords own) {
    return new ColumnWords(ResourceLists.load("columns", own, SynonymKind.COLUMN::list), words);
  }

  /** The usual word for a field. */
  String usual(Field field) {
    return usual.get(field);
  }

  /**
   * The field of a column, or null if its words are not known.
   *
   * @param group the words of the headings above; empty if there is none
   * @param leaf the lowest words of the header
   */
  Field field(String group, String leaf) {
    String full = WordList.key(leaf);
    String bare = WordList.key(withoutBrackets(leaf));
    if (!group.isEmpty()) {
      Field field = inGroup(group, full);
      field = field == null ? inGroup(group, bare) : field;
      if (field != null) {
        return field;
      }
      if (foreignGroups.stream().anyMatch(group::contains)) {
        return null;
      }
    }
    Field field = fields.get(full);
    return field != null ? field : fields.get(bare);
  }

  private Field inGroup(String group, String leaf) {
    for (Grouped candidate : grouped.getOrDefault(leaf, List.of())) {
      if (group.contains(candidate.group())) {
        return candidate.field();
      }
    }
    return null;
  }

  private static String withoutBrackets(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Characters.halfWidth(text.charAt(i));
      if (c == '(' || c == '[' || c == '\u3010' || c == '\u3014') {
        depth++;
      } else if (c == ')' || c == ']' || c == '\u3011' || c == '\u3015') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        bare.append(text.charAt(i));
      }
    }
    return bare.isEmpty() ? text : bare.toString();
  }
}
