package org.yihu.documents.pdf;

import java.util.function.Supplier;

/** 字体: one face, read at its first use and then shared by all documents and threads. */
final class Face {
  private final Supplier<TrueTypeFile> reader;
  private volatile TrueTypeFile file;

  Face(Supplier<TrueTypeFile> reader) {
    this.reader = reader;
  }

  TrueTypeFile file() {
    TrueTypeFile read = file;
    if (read == null) {
      synchronized (this) {
        if (file == null) {
          file = reader.get();
        }
        read = file;
      }
    }
    return read;
  }

  /** The glyph of a character, 0 if the face lacks it. */
  int glyph(int codePoint) {
    return file().glyph(codePoint);
  }
}
