package org.yihu.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 字体文件: a TrueType face, or one member of a collection, read where it stands: which glyph a
 * character has, how wide it is, and the bytes of its outline. Nothing is copied; safe for several
 * threads.
 */
final class TrueTypeFile {
  private static final int COLLECTION = 0x74746366;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int UNICODE_FULL = 12;
  private static final int UNICODE_BASIC = 4;

  private final ByteBuffer data;
  private final Map<String, int[]> tables = new LinkedHashMap<>();
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;
  private final int widths;
  private final int glyphs;
  private final int cmap;
  private final int cmapFormat;
  private final CodePointTable known = new CodePointTable();

  /**
   * @param member which member of a collection; 0 for a plain file
   * @throws IllegalArgumentException if it is no TrueType face
   */
  TrueTypeFile(byte[] bytes, int member) {
    data = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    int start = data.getInt(0) == COLLECTION ? data.getInt(12 + 4 * member) : 0;
    for (int i = 0; i < unsigned(start + 4); i++) {
      int entry = start + 12 + 16 * i;
      tables.put(ascii(entry, 4), new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
    }
    if (!tables
        .keySet()
        .containsAll(java.util.List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"))) {
      throw new IllegalArgumentException("not a TrueType face");
    }
    unitsPerEm = unsigned(at("head") + 18);
    longOffsets = data.getShort(at("head") + 50) != 0;
    metrics = at("hmtx");
    widths = unsigned(at("hhea") + 34);
    glyphs = unsigned(at("maxp") + 4);
    cmap = unicodeMap();
    cmapFormat = unsigned(cmap);
  }

  /** The glyph of a character, 0 if there is none. */
  int glyph(int codePoint) {
    int glyph = known.get(codePoint);
    if (glyph < 0) {
      glyph = mapped(codePoint);
      known.put(codePoint, glyph);
    }
    return glyph;
  }

  private int mapped(int codePoint) {
    int glyph = cmapFormat == UNICODE_FULL ? fromFullMap(codePoint) : fromBasicMap(codePoint);
    return glyph < glyphs ? glyph : 0;
  }

  /** Width of a glyph in thousandths of the type size. */
  double width(int glyph) {
    return unsigned(metrics + 4 * Math.min(glyph, widths - 1)) * 1000.0 / unitsPerEm;
  }

  /** Advance and left bearing of a glyph as the file has them, in its own units. */
  int[] metrics(int glyph) {
    int advance = unsigned(metrics + 4 * Math.min(glyph, widths - 1));
    int bearing =
        glyph < widths
            ? data.getShort(metrics + 4 * glyph + 2)
            : data.getShort(metrics + 4 * widths + 2 * (glyph - widths));
    return new int[] {advance, bearing};
  }

  /** The outline of a glyph; empty for a blank one. */
  byte[] outline(int glyph) {
    int from = offset(glyph);
    byte[] outline = new byte[offset(glyph + 1) - from];
    data.get(at("glyf") + from, outline);
    return outline;
  }

  /** A whole table; empty if the file has none of the name. */
  byte[] table(String name) {
    if (!tables.containsKey(name)) {
      return new byte[0];
    }
    byte[] table = new byte[tables.get(name)[1]];
    data.get(at(name), table);
    return table;
  }

  /** A length of the file's own units in thousandths of the type size. */
  int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** The name that a PDF calls the face by. */
  String postScriptName() {
    int names = at("name");
    for (int i = 0; i < unsigned(names + 2); i++) {
      int entry = names + 6 + 12 * i;
      if (unsigned(entry + 6) == POSTSCRIPT_NAME) {
        int from = names + unsigned(names + 4) + unsigned(entry + 10);
        return ascii(from, unsigned(entry + 8)).replaceAll("[^A-Za-z0-9-]", "");
      }
    }
    return "Face";
  }

  private int offset(int glyph) {
    return longOffsets ? data.getInt(at("loca") + 4 * glyph) : 2 * unsigned(at("loca") + 2 * glyph);
  }

  private int unicodeMap() {
    int best = -1;
    int bestFormat = 0;
    for (int i = 0; i < unsigned(at("cmap") + 2); i++) {
      int entry = at("cmap") + 4 + 8 * i;
      int platform = unsigned(entry);
      int map = at("cmap") + data.getInt(entry + 4);
      int format = unsigned(map);
      boolean unicode = platform == 0 || platform == 3 && unsigned(entry + 2) != 0;
      if (unicode && (format == UNICODE_BASIC || format == UNICODE_FULL) && format > bestFormat) {
        best = map;
        bestFormat = format;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("no Unicode map in the face");
    }
    return best;
  }

  private int fromFullMap(int codePoint) {
    int low = 0;
    int high = data.getInt(cmap + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = cmap + 16 + 12 * middle;
      if (codePoint > data.getInt(group + 4)) {
        low = middle + 1;
      } else if (codePoint < data.getInt(group)) {
        high = middle - 1;
      } else {
        return data.getInt(group + 8) + codePoint - data.getInt(group);
      }
    }
    return 0;
  }

  private int fromBasicMap(int codePoint) {
    int doubled = unsigned(cmap + 6);
    for (int i = 0; i < doubled && codePoint <= 0xFFFF; i += 2) {
      if (codePoint <= unsigned(cmap + 14 + i)) {
        int first = unsigned(cmap + 16 + doubled + i);
        int delta = unsigned(cmap + 16 + 2 * doubled + i);
        int rangePlace = cmap + 16 + 3 * doubled + i;
        int range = unsigned(rangePlace);
        if (codePoint < first) {
          return 0;
        }
        int glyph = range == 0 ? codePoint : unsigned(rangePlace + range + 2 * (codePoint - first));
        return range != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF;
      }
    }
    return 0;
  }

  private int at(String table) {
    return tables.get(table)[0];
  }

  private int unsigned(int place) {
    return Short.toUnsignedInt(data.getShort(place));
  }

  private String ascii(int place, int length) {
    byte[] bytes = new byte[length];
    data.get(place, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
