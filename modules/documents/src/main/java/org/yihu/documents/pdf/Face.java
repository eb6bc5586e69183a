package org.yihu.documents.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.util.function.Supplier;

/** 字体: one font file, read at its first use and then shared by all documents and threads. */
final class Face {
  private final String name;
  private final Supplier<FontProgram> reader;
  private volatile FontProgram program;

  Face(String name, Supplier<FontProgram> reader) {
    this.name = name;
    this.reader = reader;
  }

  String name() {
    return name;
  }

  /** The name that the PDF carries. */
  String postScriptName() {
    return program().getFontNames().getFontName();
  }

  FontProgram program() {
    FontProgram read = program;
    if (read == null) {
      synchronized (this) {
        if (program == null) {
          program = reader.get();
        }
        read = program;
      }
    }
    return read;
  }

  /** The glyph of a code point, or null if the face lacks it or has only the box for missing characters. */
  Glyph glyph(int codePoint) {
    Glyph glyph = program().getGlyph(codePoint);
    return glyph == null || glyph.getCode() == 0 ? null : glyph;
  }
}
