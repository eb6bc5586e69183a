package org.yihu.usecases.paper;

import java.util.Optional;

/**
 * 社会救助入户调查表 (paper 05): blank, or with what is declared filled in; what is verified stays blank for
 * the pen. No ID numbers, because it travels (民发〔2021〕57号第十六条).
 *
 * @param known what is declared; empty for the blank form
 */
public record VisitForm(Optional<KnownHousehold> known) implements FormPaper {
  private static final String BLANK_KEY = "BLANK-05";

  /** The blank form. */
  public static VisitForm blank() {
    return new VisitForm(Optional.empty());
  }

  public static VisitForm of(KnownHousehold known) {
    return new VisitForm(Optional.of(known));
  }

  @Override
  public String fileKey() {
    return known.map(KnownHousehold::fileKey).orElse(BLANK_KEY);
  }
}
