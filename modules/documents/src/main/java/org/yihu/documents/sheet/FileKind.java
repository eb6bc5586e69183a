package org.yihu.documents.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name is never asked. */
enum FileKind {
  EMPTY,
  ZIP,
  OLE2,
  PDF,
  IMAGE,
  ARCHIVE,
  MARKUP,
  RICH_TEXT,
  TEXT_OR_OTHER;

  static final int BYTES_NEEDED = 512;

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 'P', 'K', 3, 4)
        || starts(head, 'P', 'K', 5, 6)
        || starts(head, 'P', 'K', 7, 8)) {
      return ZIP;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (starts(head, 0x89, 'P', 'N', 'G')
        || starts(head, 0xFF, 0xD8, 0xFF)
        || starts(head, 'G', 'I', 'F', '8')
        || starts(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0) {
      return IMAGE;
    }
    if (starts(head, 'R', 'a', 'r', '!')
        || starts(head, '7', 'z', 0xBC, 0xAF)
        || starts(head, 0x1F, 0x8B)) {
      return ARCHIVE;
    }
    return ofText(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static FileKind ofText(String head) {
    String start = head.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    boolean markup =
        lower.startsWith("<?xml")
            || lower.startsWith("<!doctype")
            || lower.startsWith("<html")
            || lower.startsWith("<table")
            || lower.startsWith("<meta")
            || lower.startsWith("<head");
    return markup ? MARKUP : TEXT_OR_OTHER;
  }

  private static boolean starts(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((head[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
