package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What one run of the command line left: its status and its two streams. */
record CommandOutcome(String command, int status, String out, String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The run, which must have ended well. */
  CommandOutcome done() {
    return ended(ExitStatus.DONE);
  }

  CommandOutcome ended(int wanted) {
    assertThat(status).as(toString()).isEqualTo(wanted);
    return this;
  }

  /** The run, which must have ended with this status and said why in Chinese on standard error. */
  CommandOutcome refused(int wanted, String... words) {
    ended(wanted);
    assertThat(err).as(toString()).containsPattern("\\p{IsHan}");
    List.of(words).forEach(word -> assertThat(err).as(toString()).contains(word));
    return this;
  }

  /** The one JSON object on standard output, with at least these keys. */
  JsonNode object(String... keys) {
    List<JsonNode> lines = lines();
    assertThat(lines).as(toString()).hasSize(1);
    assertThat(lines.getFirst().isObject()).as(toString()).isTrue();
    assertThat(keysOf(lines.getFirst())).as(toString()).containsAll(List.of(keys));
    return lines.getFirst();
  }

  /** Every line of standard output as JSON. */
  List<JsonNode> lines() {
    return out.lines().map(CommandOutcome::read).toList();
  }

  static List<String> keysOf(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  @Override
  public String toString() {
    return command + " → " + status + "\n" + out + "\n" + err;
  }
}
