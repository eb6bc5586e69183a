package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.MappingMemory;
import org.yihu.usecases.port.Store;

/**
 * 列对应: remembers the columns that a person corrected, per sender and header fingerprint, so that
 * the sender's next file needs no correction.
 */
public final class CorrectColumns implements MappingMemory {
  private static final String PREFIX = "import.columns/";

  private final Store store;

  public CorrectColumns(Store store) {
    this.store = store;
  }

  private static String name(String sender, String fingerprint) {
    return PREFIX + fingerprint + "/" + sender.substring(0, Math.min(100, sender.length()));
  }

  @Override
  public Map<Field, Integer> corrections(String sender, String fingerprint) {
    String stored =
        store.<String>read(
            registers -> registers.settings().get(name(sender, fingerprint)).orElse(""));
    Map<Field, Integer> corrections = new EnumMap<>(Field.class);
    for (String line : stored.split("\n")) {
      int at = line.indexOf('=');
      if (at > 0) {
        corrections.put(
            Field.valueOf(line.substring(0, at)), Integer.valueOf(line.substring(at + 1)));
      }
    }
    return corrections;
  }

  /**
   * Remembers corrections; none forgets what was remembered.
   *
   * @param corrections field to column index from 0, -1 to leave the field out
   */
  public void remember(
      Actor actor, String sender, String fingerprint, Map<Field, Integer> corrections) {
    actor.require(Permission.IMPORT);
    List<String> lines = new ArrayList<>();
    corrections.forEach((field, column) -> lines.add(field + "=" + column));
    String content = lines.stream().collect(Collectors.joining("\n"));
    store.write(
        registers -> {
          String name = name(sender, fingerprint);
          String before = registers.settings().get(name).orElse("");
          if (content.isEmpty()) {
            registers.settings().remove(name);
          } else {
            registers.settings().put(name, content);
          }
          registers.audit().append(actor, "COLUMNS_CORRECTED", name, before, content);
          return null;
        });
  }
}
