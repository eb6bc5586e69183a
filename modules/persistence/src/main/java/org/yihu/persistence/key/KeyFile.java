package org.yihu.persistence.key;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.FileWriting;

/**
 * What stands in the key file. Wraps are authenticated by a keyed hash that whoever holds the
 * store's key can check; failed sign-ins are not, because they are counted before anybody holds it.
 *
 * @param format version of the file format
 * @param store identity of the store
 * @param users wraps by sign-in name
 * @param recovery wrap under the recovery code
 * @param mac keyed hash over all of the above, in hexadecimal
 * @param failures failed sign-ins by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyFile(
    int format,
    UUID store,
    TreeMap<String, UserWrap> users,
    KeyWrap recovery,
    String mac,
    TreeMap<String, Failures> failures) {
  static final int FORMAT = 1;
  private static final String CHECKSUM = "checksum";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /**
   * The wrap of one user.
   *
   * @param user identity of the user
   * @param wrap under the password, null while suspended
   * @param suspended the wrap under a key derived from the store's key while an administrator shuts
   *     the user out, so that the password alone opens nothing; null otherwise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UserWrap(UUID user, KeyWrap wrap, SealedBytes suspended) {}

  /** Failed sign-ins since the last good one. */
  record Failures(int count, @JsonFormat(shape = JsonFormat.Shape.STRING) Instant last) {}

  /**
   * @throws Refusal of kind STORE_DAMAGED if it cannot be understood or a bit has changed by
   *     itself: without that a damaged wrap would look like a wrong password
   */
  static KeyFile read(Path file) throws IOException {
    try {
      if (!(JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode tree)) {
        throw damaged();
      }
      JsonNode checksum = tree.remove(CHECKSUM);
      KeyFile read = JSON.treeToValue(tree, KeyFile.class);
      boolean whole = checksum != null && checksum.asText().equals(checksum(tree));
      if (!whole || read.format() != FORMAT || read.users() == null || read.recovery() == null) {
        throw damaged();
      }
      return read.failures() == null ? read.withFailures(Map.of()) : read;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  static Refusal damaged() {
    return Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_KEY_FILE_DAMAGED");
  }

  static byte[] bytes(KeyWrap wrap) {
    try {
      return JSON.writeValueAsBytes(wrap);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyWrap wrap(byte[] bytes) {
    try {
      return JSON.readValue(bytes, KeyWrap.class);
    } catch (IOException e) {
      throw damaged();
    }
  }

  void writeTo(Path file) {
    try {
      ObjectNode tree = JSON.valueToTree(this);
      tree.put(CHECKSUM, checksum(tree));
      FileWriting.replace(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  KeyFile withUsers(Map<String, UserWrap> changed, StoreKey key) {
    return new KeyFile(format, store, new TreeMap<>(changed), recovery, null, failures).signed(key);
  }

  KeyFile withRecovery(KeyWrap changed, StoreKey key) {
    return new KeyFile(format, store, users, changed, null, failures).signed(key);
  }

  KeyFile withFailures(Map<String, Failures> changed) {
    return new KeyFile(format, store, users, recovery, mac, new TreeMap<>(changed));
  }

  KeyFile signed(StoreKey key) {
    return new KeyFile(format, store, users, recovery, expectedMac(key), failures);
  }

  /** Whether the wraps are as somebody with the store's key left them. */
  boolean isSignedBy(StoreKey key) {
    return mac != null && MessageDigest.isEqual(hexBytes(mac), hexBytes(expectedMac(key)));
  }

  private static String checksum(ObjectNode tree) throws JsonProcessingException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsBytes(tree)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hexBytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private String expectedMac(StoreKey key) {
    try {
      byte[] content =
          JSON.writeValueAsBytes(new KeyFile(format, store, users, recovery, null, null));
      return HexFormat.of().formatHex(key.mac(StoreKey.Purpose.KEY_FILE).doFinal(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
