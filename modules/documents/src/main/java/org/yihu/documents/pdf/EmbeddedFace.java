package org.yihu.documents.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 嵌入字体: one face in one file: hands out codes for characters and writes the subset with its
 * descriptions.
 */
final class EmbeddedFace {
  private static final int SYMBOLIC = 4;
  private static final int CODES_PER_BLOCK = 100;

  private final TrueTypeFile source;
  private final FontSubset subset;
  private final PdfDictionary font = new PdfDictionary();
  private final String resource;

  /**
   * @param resource the name by which pages call it
   */
  EmbeddedFace(TrueTypeFile source, String resource) {
    this.source = source;
    this.subset = new FontSubset(source);
    this.resource = resource;
  }

  String resource() {
    return resource;
  }

  PdfDictionary font() {
    return font;
  }

  /** The code of a character, two bytes. */
  int code(int glyph, int codePoint) {
    return subset.use(glyph, codePoint);
  }

  /** Writes everything that was used. */
  void write(PdfDocument pdf, String tag) {
    byte[] file = subset.file();
    PdfName name = new PdfName(tag + "+" + source.postScriptName());
    var program = new PdfStream(file);
    program.put(PdfName.Length1, new PdfNumber(file.length));
    program.makeIndirect(pdf);
    var cidFont = new PdfDictionary();
    cidFont.put(PdfName.Type, PdfName.Font);
    cidFont.put(PdfName.Subtype, PdfName.CIDFontType2);
    cidFont.put(PdfName.BaseFont, name);
    cidFont.put(PdfName.CIDSystemInfo, systemInfo());
    cidFont.put(PdfName.CIDToGIDMap, PdfName.Identity);
    cidFont.put(PdfName.FontDescriptor, descriptor(name, program).makeIndirect(pdf));
    cidFont.put(PdfName.DW, new PdfNumber(1000));
    cidFont.put(PdfName.W, widths());
    var toUnicode = new PdfStream(toUnicode().getBytes(StandardCharsets.US_ASCII));
    font.put(PdfName.Type, PdfName.Font);
    font.put(PdfName.Subtype, PdfName.Type0);
    font.put(PdfName.BaseFont, name);
    font.put(PdfName.Encoding, PdfName.IdentityH);
    font.put(PdfName.DescendantFonts, new PdfArray(cidFont.makeIndirect(pdf)));
    font.put(PdfName.ToUnicode, toUnicode.makeIndirect(pdf));
  }

  private static PdfDictionary systemInfo() {
    var info = new PdfDictionary();
    info.put(PdfName.Registry, new PdfString("Adobe"));
    info.put(PdfName.Ordering, new PdfString("Identity"));
    info.put(PdfName.Supplement, new PdfNumber(0));
    return info;
  }

  private PdfDictionary descriptor(PdfName name, PdfStream program) {
    ByteBuffer head = ByteBuffer.wrap(source.table("head"));
    ByteBuffer hhea = ByteBuffer.wrap(source.table("hhea"));
    int ascent = source.scaled(hhea.getShort(4));
    var box = new PdfArray();
    for (int place = 36; place <= 42; place += 2) {
      box.add(new PdfNumber(source.scaled(head.getShort(place))));
    }
    var descriptor = new PdfDictionary();
    descriptor.put(PdfName.Type, PdfName.FontDescriptor);
    descriptor.put(PdfName.FontName, name);
    descriptor.put(PdfName.Flags, new PdfNumber(SYMBOLIC));
    descriptor.put(PdfName.FontBBox, box);
    descriptor.put(PdfName.ItalicAngle, new PdfNumber(0));
    descriptor.put(PdfName.Ascent, new PdfNumber(ascent));
    descriptor.put(PdfName.Descent, new PdfNumber(source.scaled(hhea.getShort(6))));
    descriptor.put(PdfName.CapHeight, new PdfNumber(ascent));
    descriptor.put(PdfName.StemV, new PdfNumber(80));
    descriptor.put(PdfName.FontFile2, program);
    return descriptor;
  }

  private PdfArray widths() {
    var widths = new PdfArray();
    for (int glyph : subset.glyphs()) {
      widths.add(new PdfNumber(Math.round(source.width(glyph) * 100) / 100.0));
    }
    var runs = new PdfArray();
    runs.add(new PdfNumber(0));
    runs.add(widths);
    return runs;
  }

  private String toUnicode() {
    var map = new StringBuilder(1024);
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    List<Integer> codes = List.copyOf(subset.characters().keySet());
    for (int from = 0; from < codes.size(); from += CODES_PER_BLOCK) {
      List<Integer> block = codes.subList(from, Math.min(codes.size(), from + CODES_PER_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      for (int code : block) {
        map.append("<%04X><".formatted(code));
        for (char unit : Character.toChars(subset.characters().get(code))) {
          map.append("%04X".formatted((int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
