package org.yihu.documents.files;

import java.io.StringReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yihu.domain.shared.Refusal;

/**
 * Parses a YAML file into nodes. Nodes are never turned into objects, so that no tag can name a
 * type.
 */
final class YamlRoot {
  private static final Logger LOG = LoggerFactory.getLogger(YamlRoot.class);
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 50;

  private YamlRoot() {}

  static Node of(TextFile file) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setAllowRecursiveKeys(false);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(file.content()));
      if (root == null) {
        throw Refusal.because("TEXT_FILE_EMPTY", file.name());
      }
      return root;
    } catch (MarkedYAMLException e) {
      // Only the problem: the whole message quotes the file, which names people.
      LOG.debug("{} is not YAML: {}", file.name(), e.getProblem());
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw Refusal.because("YAML_BROKEN", file.name(), String.valueOf(line));
    } catch (YAMLException e) {
      LOG.debug("{} cannot be read as YAML: {}", file.name(), e.getMessage());
      throw Refusal.because("YAML_UNREADABLE", file.name());
    }
  }
}
