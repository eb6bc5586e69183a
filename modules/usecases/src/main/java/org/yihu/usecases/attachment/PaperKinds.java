package org.yihu.usecases.attachment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.yihu.usecases.text.Texts;

/**
 * 材料种类: the kinds of paper that a household's file holds, as the resource {@code
 * materials/filing.properties} lists them.
 */
public final class PaperKinds {
  private static final int MASKED_AT = 1;

  /** 办理环节: the step that papers of a kind belong to. */
  public enum Step {
    /** 申请. */
    APPLICATION,
    /** 调查. */
    INVESTIGATION,
    /** 核对. */
    VERIFICATION,
    /** 审核. */
    REVIEW,
    /** 公示. */
    PUBLICATION,
    /** 确认. */
    DECISION,
    /** 其他. */
    OTHER
  }

  /**
   * 材料种类.
   *
   * @param masked whether it opens only with a reason
   */
  public record Kind(String code, String name, Step step, boolean masked) {}

  private static final int PRINTED_AS = 2;

  private final Map<String, Kind> kinds = new TreeMap<>();
  private final Map<String, Kind> printed = new HashMap<>();

  private PaperKinds() {}

  /**
   * Reads the delivered list.
   *
   * @param texts with the bundles {@code casework} and {@code household}
   */
  public static PaperKinds load(Texts texts) {
    Properties lines = new Properties();
    try (var in = PaperKinds.class.getResourceAsStream("/materials/filing.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PaperKinds kinds = new PaperKinds();
    for (String code : lines.stringPropertyNames()) {
      String[] parts = lines.getProperty(code).strip().split("\\s+");
      String key =
          texts.has("household.paper." + code)
              ? "household.paper." + code
              : "casework.material." + code;
      Kind kind =
          new Kind(code, texts.get(key), Step.valueOf(parts[0]), parts[MASKED_AT].equals("MASKED"));
      kinds.kinds.put(code, kind);
      if (parts.length > PRINTED_AS) {
        for (String paper : parts[PRINTED_AS].split(",")) {
          kinds.printed.put(paper, kind);
        }
      }
    }
    return kinds;
  }

  /** Every kind, by step. */
  public List<Kind> all() {
    List<Kind> all = new ArrayList<>(kinds.values());
    all.sort(Comparator.comparing(Kind::step));
    return all;
  }

  /**
   * The kind under which an own paper comes back signed.
   *
   * @param paper as the print log has it, such as {@code authorisation}, or the key of a blank form
   */
  public Optional<Kind> ofPrinted(String paper) {
    return Optional.ofNullable(printed.get(paper));
  }

  public boolean has(String code) {
    return kinds.containsKey(code);
  }

  /**
   * The kind of a code; a paper that is not filed yet is masked, because nobody knows what it is.
   */
  public Kind of(String code) {
    return kinds.getOrDefault(code, new Kind("", "", Step.OTHER, true));
  }
}
