package org.yihu.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.yihu.usecases.text.Texts;

/**
 * 排版室: what all papers share: faces, rules of typesetting, texts, colour profile. Made once for the
 * program; safe for several threads.
 */
public final class Composer {
  private final Faces faces;
  private final Texts texts;
  private final Typography rules;
  private final LineBreaker breaker;
  private final byte[] colourProfile;
  private final double headGrey;

  /**
   * @param texts must hold the bundles {@code papers/typography} and {@code papers/common}
   * @param headsFilled whether column heads have a grey ground
   */
  public Composer(Faces faces, Texts texts, boolean headsFilled) {
    this.faces = faces;
    this.texts = texts;
    this.rules = new Typography(texts);
    this.breaker = new LineBreaker(rules);
    this.colourProfile = profile();
    this.headGrey = headsFilled ? 0.945 : 1;
  }

  /** As another, for one file: what its lines say is not remembered after it. */
  private Composer(Composer other) {
    this.faces = other.faces;
    this.texts = other.texts;
    this.rules = other.rules;
    this.breaker = new LineBreaker(rules);
    this.colourProfile = other.colourProfile;
    this.headGrey = other.headGrey;
  }

  /**
   * Begins a file.
   *
   * @param at its date
   */
  public Volume volume(Instant at) {
    return new Volume(new Composer(this), at);
  }

  public Texts texts() {
    return texts;
  }

  Typesetter typesetter(boolean gaps) {
    return new Typesetter(faces, rules, breaker, gaps);
  }

  byte[] colourProfile() {
    return colourProfile;
  }

  double headGrey() {
    return headGrey;
  }

  private static byte[] profile() {
    try (var in = Composer.class.getResourceAsStream("/icc/sRGB.icc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
