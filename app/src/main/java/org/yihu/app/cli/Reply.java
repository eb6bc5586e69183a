package org.yihu.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

/** Says what a command did: one JSON object with {@code --json}, else Chinese lines. */
public final class Reply {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Console console;
  private final Supplier<Texts> texts;
  private final CommonOptions options;

  Reply(Console console, Supplier<Texts> texts, CommonOptions options) {
    this.console = console;
    this.texts = texts;
    this.options = options;
  }

  /** Ends a command: the object for programs, or the lines for people. */
  public void done(Map<String, ?> object, List<String> lines) {
    if (options.json()) {
      console.out().println(json(object));
    } else {
      lines.forEach(console.out()::println);
    }
  }

  /** Ends a command: the object for programs, or one line in words for people. */
  void done(Map<String, ?> object, String key, Object... arguments) {
    done(object, options.json() ? List.of() : List.of(texts.get().get(key, arguments)));
  }

  /**
   * Ends a command that was refused with findings: the object for programs, the words to standard
   * error.
   */
  void refused(Map<String, ?> object, List<String> lines) {
    lines.forEach(this::warn);
    if (options.json()) {
      console.out().println(json(object));
    }
  }

  /** A line for people while a command runs; nothing with {@code --json}. */
  public void say(String key, Object... arguments) {
    if (!options.json()) {
      console.out().println(texts.get().get(key, arguments));
    }
  }

  /** A line that is already in words, as {@link #say}. */
  public void saying(String line) {
    if (!options.json()) {
      console.out().println(line);
    }
  }

  /** One of several JSON Lines, or its text. */
  public void line(Map<String, ?> object, String text) {
    console.out().println(options.json() ? json(object) : text);
  }

  public void warn(String text) {
    console.err().println(text);
  }

  int refused(Refusal refusal) {
    List<Map<String, Object>> reasons = new ArrayList<>();
    for (Reason reason : refusal.reasons()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("code", reason.code());
      entry.put("field", reason.field());
      entry.put("message", words(reason));
      reasons.add(entry);
      console.err().println(entry.get("message"));
    }
    if (options.json()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("refused", reasons);
      console.out().println(json(object));
    }
    return ExitStatus.of(refusal.kind());
  }

  /** A refusal in words, with the command that goes on from there. */
  private String words(Reason reason) {
    String words = texts.get().named(reason);
    String way = "cli.way." + reason.code();
    return texts.get().has(way) ? words + texts.get().get("cli.way." + reason.code()) : words;
  }

  static ObjectMapper mapper() {
    return JSON;
  }

  public static String json(Object object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
