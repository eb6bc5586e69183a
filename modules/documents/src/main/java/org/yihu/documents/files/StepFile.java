package org.yihu.documents.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yihu.domain.shared.Refusal;

/**
 * Reads the fields of one step of a case from YAML: every value as its own text, in lists and maps.
 */
public final class StepFile {
  /**
   * Reads a file.
   *
   * @throws Refusal if it is not a YAML map
   */
  public Map<String, Object> read(Path file) {
    TextFile text = TextFile.of(file);
    if (YamlRoot.of(text) instanceof MappingNode root) {
      return map(root);
    }
    throw Refusal.because("STEP_FILE_NO_MAP", text.name());
  }

  private static Map<String, Object> map(MappingNode node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        fields.put(key.getValue(), value(tuple.getValueNode()));
      }
    }
    return fields;
  }

  private static Object value(Node node) {
    return switch (node) {
      case MappingNode map -> map(map);
      case SequenceNode list -> list(list);
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "";
      case ScalarNode scalar -> scalar.getValue();
      default -> "";
    };
  }

  private static List<Object> list(SequenceNode node) {
    List<Object> values = new ArrayList<>();
    node.getValue().forEach(item -> values.add(value(item)));
    return values;
  }
}
