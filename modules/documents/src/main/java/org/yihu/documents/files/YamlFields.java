package org.yihu.documents.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Money;

/**
 * The fields of one YAML mapping, read by name and type from the text as written, so that no number
 * passes through a floating point. What is wrong goes to the faults and a harmless value stands in,
 * so that reading goes on to the end.
 */
final class YamlFields {
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern COUNT = Pattern.compile("-?\\d{1,6}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String path;
  private final int line;
  private final Faults faults;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private YamlFields(String path, int line, Faults faults) {
    this.path = path;
    this.line = line;
    this.faults = faults;
  }

  /** The fields of a node; empty, with a fault, if it is no mapping. */
  static Optional<YamlFields> of(Node node, String path, Faults faults) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add("YAML_NOT_FIELDS", path, lineOf(node));
      return Optional.empty();
    }
    YamlFields fields = new YamlFields(path, lineOf(node), faults);
    mapping.getValue().forEach(fields::put);
    return Optional.of(fields);
  }

  private void put(NodeTuple tuple) {
    String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    int at = lineOf(tuple.getKeyNode());
    faults.seen(full(name), at);
    if (values.put(name, tuple.getValueNode()) != null) {
      faults.add("YAML_FIELD_TWICE", full(name), at);
    }
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  String full(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  int line() {
    return line;
  }

  /** The line of a field that is there. */
  int lineOf(String name) {
    return lineOf(values.get(name));
  }

  /** Faults every field that was not asked for; call it when all have been. */
  void refuseUnknown() {
    values.forEach(
        (name, node) -> {
          if (!known.contains(name)) {
            faults.add("YAML_FIELD_UNKNOWN", full(name), lineOf(node), String.join(", ", known));
          }
        });
  }

  /** The node of a field; a field without a value counts as absent. */
  private Optional<Node> node(String name) {
    known.add(name);
    return Optional.ofNullable(values.get(name)).filter(n -> !n.getTag().equals(Tag.NULL));
  }

  boolean has(String name) {
    return node(name).isPresent();
  }

  /** Faults the field if it is not there. */
  void require(String name) {
    if (!has(name)) {
      faults.add("YAML_FIELD_MISSING", full(name), line);
    }
  }

  private <T> T required(String name, Optional<T> value, T instead) {
    if (value.isEmpty()) {
      require(name);
    }
    return value.orElse(instead);
  }

  private <T> Optional<T> scalar(
      String name, String fault, Function<String, Optional<T>> reader, Object... details) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = scalarText(node.get()).flatMap(reader);
    if (value.isEmpty()) {
      List<Object> arguments = new ArrayList<>(List.of(scalarText(node.get()).orElse("…")));
      arguments.addAll(List.of(details));
      faults.add(fault, full(name), lineOf(node.get()), arguments.toArray());
    }
    return value;
  }

  private static Optional<String> scalarText(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  Optional<String> optionalText(String name) {
    return scalar(name, "YAML_NOT_TEXT", text -> Optional.of(text).filter(t -> !t.isEmpty()));
  }

  String text(String name) {
    return required(name, optionalText(name), "?" + path);
  }

  Optional<LocalDate> optionalDate(String name) {
    return scalar(name, "YAML_NOT_A_DATE", YamlFields::date);
  }

  LocalDate date(String name, LocalDate instead) {
    return required(name, optionalDate(name), instead);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<Money> optionalAmount(String name) {
    return scalar(
        name,
        "YAML_NOT_AN_AMOUNT",
        text ->
            AMOUNT.matcher(text).matches()
                ? Optional.of(Money.ofYuan(new BigDecimal(text)))
                : Optional.empty());
  }

  Money amount(String name) {
    return required(name, optionalAmount(name), Money.ZERO);
  }

  Optional<Integer> optionalCount(String name) {
    return scalar(
        name,
        "YAML_NOT_A_COUNT",
        text ->
            COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty());
  }

  int count(String name) {
    return required(name, optionalCount(name), 0);
  }

  Optional<Boolean> optionalFlag(String name) {
    return scalar(
        name,
        "YAML_NOT_A_FLAG",
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "true", "yes" -> Optional.of(true);
              case "false", "no" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  boolean flag(String name) {
    return required(name, optionalFlag(name), false);
  }

  <E extends Enum<E>> Optional<E> optionalWord(String name, Words<E> words) {
    return scalar(name, "YAML_WORD_UNKNOWN", words::find, words.all());
  }

  <E extends Enum<E>> E word(String name, Words<E> words, E instead) {
    return required(name, optionalWord(name, words), instead);
  }

  DivisionCode division(String name) {
    Optional<DivisionCode> code =
        scalar(
            name,
            "YAML_NOT_A_DIVISION",
            text ->
                text.matches("\\d{12}") ? Optional.of(new DivisionCode(text)) : Optional.empty());
    return required(name, code, new DivisionCode("000000000000"));
  }

  Optional<YamlFields> optionalFields(String name) {
    return node(name).flatMap(n -> of(n, full(name), faults));
  }

  /** The fields of a nested mapping that must be there. */
  Optional<YamlFields> fields(String name) {
    require(name);
    return optionalFields(name);
  }

  /** What is read of the mappings in a list that must be there. */
  <T> List<T> list(String name, Function<YamlFields, T> reader) {
    Optional<List<T>> items =
        items(name)
            .map(s -> s.flatMap(i -> of(i.node, i.path, faults).stream()).map(reader).toList());
    return required(name, items, List.of());
  }

  /** The same for a list that may be left out. */
  <T> List<T> optionalList(String name, Function<YamlFields, T> reader) {
    return node(name).isEmpty() ? List.of() : list(name, reader);
  }

  /** The words of a list that must be there. */
  <E extends Enum<E>> List<E> words(String name, Words<E> words) {
    Optional<List<E>> items =
        items(name).map(s -> s.flatMap(i -> word(i, words).stream()).toList());
    return required(name, items, List.of());
  }

  private <E extends Enum<E>> Optional<E> word(Item item, Words<E> words) {
    Optional<E> value = scalarText(item.node).flatMap(words::find);
    if (value.isEmpty()) {
      String text = scalarText(item.node).orElse("…");
      faults.add("YAML_WORD_UNKNOWN", item.path, lineOf(item.node), text, words.all());
    }
    return value;
  }

  private record Item(Node node, String path) {}

  private Optional<Stream<Item>> items(String name) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof SequenceNode sequence)) {
      faults.add("YAML_NOT_A_LIST", full(name), lineOf(node.get()));
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Item(item, full(name) + "[" + items.size() + "]"));
    }
    return Optional.of(items.stream());
  }
}
