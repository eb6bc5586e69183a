package org.yihu.desktop.application;

import org.yihu.usecases.application.FormSection;

/**
 * How far a section is.
 *
 * @param section which
 * @param mark whether it is right, wrong or still to be filled in
 * @param word how much is in it, or how much is wrong
 */
public record SectionState(FormSection section, Mark mark, String word) {
  /** How far it is. */
  public enum Mark {
    DONE,
    WRONG,
    TO_FILL
  }
}
