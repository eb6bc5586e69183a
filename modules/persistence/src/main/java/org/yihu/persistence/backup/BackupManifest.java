package org.yihu.persistence.backup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yihu.usecases.port.Backups.Occasion;

/**
 * What a backup says of itself, in the clear: no name stands in it.
 *
 * @param format version of the file format
 * @param occasion why it was taken
 * @param takenAt when
 * @param households households in it
 * @param persons persons in it
 * @param parts every other entry of the file
 */
record BackupManifest(
    int format,
    Occasion occasion,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Instant takenAt,
    long households,
    long persons,
    List<Part> parts) {
  static final int FORMAT = 1;
  static final String NAME = "manifest.json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** One entry. */
  record Part(String name, long bytes, String sha256) {
    /** Whether the name is one that a store has: nothing else is ever unpacked. */
    boolean hasLawfulName() {
      return name.matches(
          "keys\\.json|store\\.mv\\.db|store\\.seal|attachments/[0-9a-f]{2}/[0-9a-f]{64}");
    }
  }

  byte[] bytes() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The manifest, or empty if the bytes are none of this format. */
  static Optional<BackupManifest> read(byte[] bytes) throws IOException {
    try {
      return Optional.of(JSON.readValue(bytes, BackupManifest.class))
          .filter(m -> m.format() == FORMAT && m.parts() != null && m.takenAt() != null);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
