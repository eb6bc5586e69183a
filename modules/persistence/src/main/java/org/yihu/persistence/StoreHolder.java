package org.yihu.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.domain.shared.Reason;

/**
 * Who has the store open, on which computer, since when: for whoever is refused meanwhile. It
 * stands beside the lock, because a locked file cannot be read everywhere. It grants nothing, and a
 * store opens without it.
 */
final class StoreHolder {
  private static final Logger LOG = LoggerFactory.getLogger(StoreHolder.class);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<String> COMPUTER = List.of("COMPUTERNAME", "HOSTNAME");
  private static final int LONGEST = 1000;

  private final Path file;

  StoreHolder(StoreFolder folder) {
    this.file = folder.holderFile();
  }

  void write(String name, Instant since) {
    try {
      Files.writeString(file, String.join("\n", name, computer(), since.toString()));
    } catch (IOException e) {
      LOG.warn("cannot tell others who has the store open", e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("a note of who had the store open is left behind", e);
    }
  }

  /** What is known of the holder, in words that a person reads; empty if nothing is. */
  Optional<Reason> told() {
    try {
      if (!Files.exists(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      Instant since = Instant.parse(lines.get(2));
      return Optional.of(
          Reason.of(
              "STORE_HELD_BY", lines.get(0), lines.get(1), MINUTE.format(since.atZone(ZONE))));
    } catch (IOException | RuntimeException e) {
      LOG.warn("cannot tell who has the store open", e);
      return Optional.empty();
    }
  }

  private static String computer() {
    return COMPUTER.stream()
        .map(System::getenv)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse("-");
  }
}
