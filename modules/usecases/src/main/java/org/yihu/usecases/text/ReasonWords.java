package org.yihu.usecases.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihu.domain.casework.CaseStep;
import org.yihu.domain.shared.Reason;

/**
 * The arguments of a reason in words: a place such as {@code members[1].birthDate} and the steps of
 * a case, which the reasons carry by their names in a file and on the command line.
 */
final class ReasonWords {
  /** Reasons whose first argument is the place they concern. */
  private static final Pattern AT_PLACE = Pattern.compile("(FACTS|STEP_FIELD|YAML)_.*");

  /** Reasons with steps of a case among their arguments. */
  private static final Set<String> WITH_STEPS = Set.of("CASE_STEP_NOT_ALLOWED", "PAPER_TOO_EARLY");

  private static final Pattern PART = Pattern.compile("([^\\[]*)(?:\\[([^]]*)])?");

  private final Texts texts;
  private final boolean named;

  /**
   * @param named the name in a file or on the command line follows in parentheses
   */
  ReasonWords(Texts texts, boolean named) {
    this.texts = texts;
    this.named = named;
  }

  Object[] of(Reason reason) {
    Object[] arguments = reason.arguments().toArray();
    boolean placed = arguments.length > 0 && arguments[0].equals(reason.field());
    if (placed && !reason.field().isEmpty() && AT_PLACE.matcher(reason.code()).matches()) {
      arguments[0] = place(reason.field());
    }
    if (WITH_STEPS.contains(reason.code())) {
      Arrays.setAll(arguments, i -> steps(String.valueOf(arguments[i])));
    }
    return arguments;
  }

  /** A place in words; a name that is none of the program's stays as it was written. */
  String place(String path) {
    String words =
        Arrays.stream(path.split("\\."))
            .map(this::part)
            .reduce((whole, part) -> texts.get("place.of", whole, part))
            .orElse("");
    return words.equals(path) ? path : withName(words, path);
  }

  private String part(String part) {
    Matcher parts = PART.matcher(part);
    if (!parts.matches() || !texts.has("place.name." + parts.group(1))) {
      return part;
    }
    String name = parts.group(1);
    String word = texts.get("place.name." + name);
    String item = parts.group(2);
    if (item == null) {
      return word;
    }
    if (!item.matches("\\d{1,6}")) {
      return texts.get("place.person", word, item);
    }
    String own = "place.item." + name;
    String position = String.valueOf(Integer.parseInt(item) + 1);
    return texts.get(texts.has(own) ? own : "place.item", position, word);
  }

  /** Steps of a case, by their words on the command line, with commas between. */
  private String steps(String argument) {
    List<String> words = List.of(argument.split(", "));
    if (words.stream().anyMatch(w -> CaseStep.ofWord(w).isEmpty())) {
      return argument.equals("-") ? texts.get("casework.word.none") : argument;
    }
    return words.stream()
        .map(w -> withName(texts.get("casework.word." + w), w))
        .collect(Collectors.joining(texts.get("casework.word.separator")));
  }

  private String withName(String words, String name) {
    return named ? texts.get("place.named", words, name) : words;
  }
}
