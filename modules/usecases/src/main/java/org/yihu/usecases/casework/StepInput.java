package org.yihu.usecases.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 步骤填报: the fields of one step as a file or a screen gives them. Reads each field by type and keeps
 * everything that is missing, of the wrong form or not known, until {@link #done} refuses it all at
 * once.
 */
public final class StepInput {
  private final String place;
  private final Map<String, Object> fields;
  private final List<Reason> faults;
  private final Set<String> read = new LinkedHashSet<>();

  private StepInput(String place, Map<String, Object> fields, List<Reason> faults) {
    this.place = place;
    this.fields = fields;
    this.faults = faults;
  }

  /** The fields of a step; text, numbers, flags, dates, lists and maps, as YAML gives them. */
  public static StepInput of(Map<String, Object> fields) {
    return new StepInput("", fields, new ArrayList<>());
  }

  /** Text that must be there. */
  String need(String field) {
    Optional<String> text = optional(field);
    if (text.isEmpty()) {
      faults.add(Reason.at("STEP_FIELD_MISSING", place + field, place + field));
    }
    return text.orElse("");
  }

  /** Text, empty if not given. */
  String text(String field) {
    return optional(field).orElse("");
  }

  String text(String field, String otherwise) {
    return optional(field).orElse(otherwise);
  }

  private Optional<String> optional(String field) {
    read.add(field);
    return Optional.ofNullable(fields.get(field))
        .map(String::valueOf)
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }

  /** A list of texts; one text alone is a list of one. */
  List<String> texts(String field) {
    read.add(field);
    List<?> values =
        switch (fields.get(field)) {
          case null -> List.of();
          case List<?> list -> list;
          case Object single -> List.of(single);
        };
    return values.stream()
        .map(String::valueOf)
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  /** A list of texts that must not be empty. */
  List<String> needTexts(String field) {
    List<String> texts = texts(field);
    if (texts.isEmpty()) {
      faults.add(Reason.at("STEP_FIELD_MISSING", place + field, place + field));
    }
    return texts;
  }

  LocalDate date(String field, LocalDate otherwise) {
    return formed(field, "2026-10-12", LocalDate::parse).orElse(otherwise);
  }

  Optional<YearMonth> month(String field) {
    return formed(field, "2026-11", YearMonth::parse);
  }

  int needCount(String field) {
    need(field);
    return count(field, 0);
  }

  int count(String field, int otherwise) {
    return formed(field, "12", Integer::valueOf).orElse(otherwise);
  }

  Money amount(String field) {
    return formed(field, "1200.00", t -> Money.ofYuan(new BigDecimal(t))).orElse(Money.ZERO);
  }

  boolean flag(String field, boolean otherwise) {
    return formed(
            field,
            "true / false",
            t -> {
              if (!t.equals("true") && !t.equals("false")) {
                throw new IllegalArgumentException(t);
              }
              return Boolean.valueOf(t);
            })
        .orElse(otherwise);
  }

  /** A word of a closed list, written in lower case with hyphens; it must be there. */
  <E extends Enum<E>> Optional<E> needWord(String field, Class<E> words) {
    need(field);
    return word(field, words);
  }

  <E extends Enum<E>> Optional<E> word(String field, Class<E> words) {
    String known =
        Arrays.stream(words.getEnumConstants())
            .map(StepInput::word)
            .collect(Collectors.joining(", "));
    return formed(
        field, known, t -> Enum.valueOf(words, t.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The entries of a list of maps, each with its own place in messages. */
  <T> List<T> entries(String field, Function<StepInput, T> reader) {
    read.add(field);
    List<T> found = new ArrayList<>();
    if (fields.get(field) instanceof List<?> list) {
      int position = 0;
      for (Object entry : list) {
        nested(field + "[" + position++ + "].", entry, field).map(reader).ifPresent(found::add);
      }
    } else if (fields.get(field) != null) {
      faults.add(
          Reason.at("STEP_FIELD_FORM", place + field, place + field, fields.get(field), "- …"));
    }
    return found;
  }

  /** The fields of a map inside, empty if not given. */
  Optional<StepInput> inside(String field) {
    read.add(field);
    return Optional.ofNullable(fields.get(field)).flatMap(m -> nested(field + ".", m, field));
  }

  private Optional<StepInput> nested(String prefix, Object entry, String field) {
    if (entry instanceof Map<?, ?> map) {
      Map<String, Object> inner =
          map.entrySet().stream()
              .filter(e -> e.getValue() != null)
              .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), Map.Entry::getValue));
      return Optional.of(new StepInput(place + prefix, inner, faults));
    }
    faults.add(Reason.at("STEP_FIELD_FORM", place + field, place + field, entry, "{ … }"));
    return Optional.empty();
  }

  void fault(String code, String field, Object... arguments) {
    faults.add(Reason.at(code, place + field, arguments));
  }

  private <T> Optional<T> formed(String field, String example, Function<String, T> reader) {
    return optional(field)
        .flatMap(
            text -> {
              try {
                return Optional.of(reader.apply(text));
              } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
                faults.add(
                    Reason.at("STEP_FIELD_FORM", place + field, place + field, text, example));
                return Optional.empty();
              }
            });
  }

  /** Notes the fields that nobody has read: they are misspelt or belong to another step. */
  void refuseUnknown() {
    fields.keySet().stream()
        .filter(f -> !read.contains(f))
        .sorted()
        .forEach(
            f ->
                faults.add(
                    Reason.at(
                        "STEP_FIELD_UNKNOWN", place + f, place + f, String.join(", ", read))));
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal with every fault
   */
  void done() {
    refuseUnknown();
    Refusal.unlessEmpty(faults);
  }
}
