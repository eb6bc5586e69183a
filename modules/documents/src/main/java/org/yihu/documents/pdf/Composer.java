package org.yihu.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.yihu.usecases.text.Texts;

/**
 * 排版室: what all papers share: faces, rules of typesetting, texts, colour profile. Made once for the program; safe for
 * several threads.
 */
public final class Composer {
  private final Faces faces;
  private final Texts texts;
  private final Typography rules;
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
    this.colourProfile = profile();
    this.headGrey = headsFilled ? 0.945 : 1;
  }

  /** Begins a document on A4. */
  public Sheet sheet(Imprint imprint, PageKind kind, PageHead head) {
    return new Sheet(this, imprint, kind, head, 1);
  }

  /** Begins a document on A3: A4 enlarged to 141 %. */
  public Sheet largeSheet(Imprint imprint, PageKind kind, PageHead head) {
    return new Sheet(this, imprint, kind, head, Math.sqrt(2));
  }

  public Texts texts() {
    return texts;
  }

  Typesetter typesetter() {
    return new Typesetter(faces, rules);
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
