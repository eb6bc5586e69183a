package org.yihu.persistence.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Backups.Kept;
import org.yihu.usecases.port.Backups.Occasion;
import org.yihu.usecases.port.Backups.Receipt;
import org.yihu.usecases.upkeep.BackupRotation;

/** The backups in the store's own folder; occasion and moment stand in the file name. */
public record BackupShelf(Path folder) {
  private static final int MIGRATIONS_KEPT = 3;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("yihu-(routine|migration)-(\\w+)\\.zip");

  /** Where a backup of this moment goes. */
  Path place(Occasion occasion, Instant now) {
    String kind = occasion.name().toLowerCase(Locale.ROOT);
    return folder.resolve("yihu-" + kind + "-" + MOMENT.format(now) + ".zip");
  }

  /** The newest first. */
  public List<Kept> kept() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(BackupShelf::kept)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Kept::takenAt).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Kept> kept(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Occasion occasion = Occasion.valueOf(name.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(new Kept(file, occasion, Instant.from(MOMENT.parse(name.group(2)))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The newest backup that reads through without a fault. */
  public Optional<Receipt> newestGood() {
    BackupArchive archive = new BackupArchive();
    for (Kept kept : kept()) {
      try {
        return Optional.of(archive.verify(kept.file()));
      } catch (Refusal broken) {
        // an older one may be whole
      }
    }
    return Optional.empty();
  }

  /** Removes generations that are no longer kept. */
  void rotate(ZoneId zone) {
    List<Kept> all = kept();
    Set<Instant> staying =
        new HashSet<>(BackupRotation.USUAL.kept(moments(all, Occasion.ROUTINE), zone));
    moments(all, Occasion.MIGRATION).stream().limit(MIGRATIONS_KEPT).forEach(staying::add);
    for (Kept kept : all) {
      if (!staying.contains(kept.takenAt())) {
        try {
          Files.deleteIfExists(kept.file());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static List<Instant> moments(List<Kept> all, Occasion occasion) {
    return all.stream().filter(k -> k.occasion() == occasion).map(Kept::takenAt).toList();
  }
}
