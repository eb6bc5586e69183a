package org.yihu.usecases.printing;

import java.util.Optional;

/**
 * 文书模板文字: one text of a paper that an office may put in its own words.
 *
 * @param key stable key, such as {@code confirmation.duty}
 * @param delivered the text as delivered
 * @param own the office's own; empty while the delivered one holds
 */
public record TemplateText(String key, String delivered, Optional<String> own) {
  /** The text that is printed. */
  public String inForce() {
    return own.orElse(delivered);
  }
}
