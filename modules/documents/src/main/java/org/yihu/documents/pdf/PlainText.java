package org.yihu.documents.pdf;

/** The words of a {@link Rich} text without styles, for names of fields. */
final class PlainText {
  private PlainText() {}

  static String of(Rich rich) {
    var words = new StringBuilder();
    for (Rich.Part part : rich.parts()) {
      if (part instanceof Rich.Part.Words(var text, _)) {
        words.append(text.strip());
      }
    }
    return words.toString().replace("\u3000", "");
  }
}
