package org.yihu.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 字体子集: the glyphs of one face that a file uses, numbered anew in the order of their use, and the
 * small TrueType file made of them.
 */
final class FontSubset {
  private static final int NO_CHARACTER = 0;
  private static final int COMPOSITE_HEADER = 10;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int CHECKSUM_BASE = 0xB1B0AFBA;

  private final TrueTypeFile source;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final CodePointTable used = new CodePointTable();
  private final List<Integer> glyphs = new ArrayList<>();
  private final Map<Integer, Integer> characters = new TreeMap<>();

  FontSubset(TrueTypeFile source) {
    this.source = source;
    number(0, NO_CHARACTER);
  }

  /** The number in the subset of a character's glyph. */
  int use(int glyph, int codePoint) {
    int known = used.get(codePoint);
    if (known >= 0) {
      return known;
    }
    int number = number(glyph, codePoint);
    characters.putIfAbsent(number, codePoint);
    used.put(codePoint, number);
    return number;
  }

  /** The character of each number, by number. */
  Map<Integer, Integer> characters() {
    return characters;
  }

  /** The glyphs of the source by their number in the subset. */
  List<Integer> glyphs() {
    return List.copyOf(glyphs);
  }

  /** Characters that share a glyph get numbers of their own, so that each reads back as itself. */
  private int number(int glyph, int codePoint) {
    Integer number = numbers.putIfAbsent((long) glyph << 32 | codePoint, glyphs.size());
    if (number == null) {
      glyphs.add(glyph);
      return glyphs.size() - 1;
    }
    return number;
  }

  /** The subset as a TrueType file. */
  byte[] file() {
    List<byte[]> outlines = outlines();
    int count = outlines.size();
    ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
    var glyf = new ByteArrayOutputStream();
    for (byte[] outline : outlines) {
      loca.putInt(glyf.size());
      glyf.writeBytes(outline);
      glyf.writeBytes(new byte[-outline.length & 3]);
    }
    loca.putInt(glyf.size());
    ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
    for (int glyph : glyphs) {
      int[] metrics = source.metrics(glyph);
      hmtx.putShort((short) metrics[0]).putShort((short) metrics[1]);
    }
    ByteBuffer head = ByteBuffer.wrap(source.table("head"));
    head.putInt(8, 0).putShort(50, (short) 1);
    ByteBuffer hhea = ByteBuffer.wrap(source.table("hhea"));
    hhea.putShort(34, (short) count);
    ByteBuffer maxp = ByteBuffer.wrap(source.table("maxp"));
    maxp.putShort(4, (short) count);
    var tables = new TreeMap<String, byte[]>();
    tables.put("cvt ", source.table("cvt "));
    tables.put("fpgm", source.table("fpgm"));
    tables.put("glyf", glyf.toByteArray());
    tables.put("head", head.array());
    tables.put("hhea", hhea.array());
    tables.put("hmtx", hmtx.array());
    tables.put("loca", loca.array());
    tables.put("maxp", maxp.array());
    tables.put("prep", source.table("prep"));
    tables.values().removeIf(table -> table.length == 0);
    return assembled(tables);
  }

  /**
   * Outlines by number; a composite's parts are numbered too, so the list grows while it is walked.
   */
  private List<byte[]> outlines() {
    var outlines = new ArrayList<byte[]>();
    for (int i = 0; i < glyphs.size(); i++) {
      outlines.add(renumbered(source.outline(glyphs.get(i))));
    }
    return outlines;
  }

  private byte[] renumbered(byte[] outline) {
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    if (outline.length < COMPOSITE_HEADER || glyph.getShort(0) >= 0) {
      return outline;
    }
    int place = COMPOSITE_HEADER;
    int flags;
    do {
      flags = glyph.getShort(place);
      glyph.putShort(
          place + 2, (short) number(Short.toUnsignedInt(glyph.getShort(place + 2)), NO_CHARACTER));
      place += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      place +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
    return outline;
  }

  private static byte[] assembled(TreeMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power))
        .putShort((short) (count * 16 - power * 16));
    int place = 12 + 16 * count;
    int head = 0;
    for (var entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      file.put(place, table);
      head = entry.getKey().equals("head") ? place : head;
      file.put(entry.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      file.putInt(sum(file, place, table.length + 3 & ~3)).putInt(place).putInt(table.length);
      place += table.length + 3 & ~3;
    }
    file.putInt(head + 8, CHECKSUM_BASE - sum(file, 0, size));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      sum += file.getInt(i);
    }
    return sum;
  }
}
