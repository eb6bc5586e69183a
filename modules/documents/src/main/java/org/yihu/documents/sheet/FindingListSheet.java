package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.text.Texts;

/** The sheet that lists every finding of a file, the errors first. */
final class FindingListSheet {
  private static final List<String> COLUMNS =
      List.of("level", "code", "sheet", "cell", "household", "person", "shown", "value", "message");
  private static final int[] WIDTHS = {9, 26, 14, 9, 20, 14, 26, 26, 80};

  private final Texts texts;

  FindingListSheet(Texts texts) {
    this.texts = texts;
  }

  String name() {
    return texts.get("import.report.sheet");
  }

  /** The headings and rows, as text. */
  List<List<String>> rows(List<Finding> findings) {
    List<List<String>> rows = new java.util.ArrayList<>();
    rows.add(List.of(texts.get("import.report.title")));
    rows.add(COLUMNS.stream().map(c -> texts.get("import.report.column." + c)).toList());
    findings.stream()
        .sorted((a, b) -> b.level().compareTo(a.level()))
        .forEach(finding -> rows.add(row(finding)));
    return rows;
  }

  private List<String> row(Finding finding) {
    return List.of(
        texts.get("import.level." + finding.level()),
        finding.code().name(),
        finding.sheet(),
        finding.cell(),
        finding.household(),
        finding.person(),
        finding.shown(),
        finding.value(),
        finding.message(texts));
  }

  static int width(int column) {
    return WIDTHS[column];
  }

  static int columns() {
    return WIDTHS.length;
  }

  void write(List<Finding> findings, OutputStream out) throws IOException {
    Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet");
    xml.write(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>");
    xml.write(
        "<sheetView workbookViewId=\"0\"><pane ySplit=\"2\" topLeftCell=\"A3\" state=\"frozen\"");
    xml.write(" activePane=\"bottomLeft\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < WIDTHS.length; i++) {
      xml.write(
          "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
              .formatted(i + 1, i + 1, WIDTHS[i]));
    }
    xml.write("</cols><sheetData>");
    int number = 1;
    for (List<String> row : rows(findings)) {
      xml.write("<row r=\"" + number++ + "\">");
      for (String text : row) {
        xml.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.write(escaped(text));
        xml.write("</t></is></c>");
      }
      xml.write("</row>");
    }
    xml.write("</sheetData><autoFilter ref=\"A2:I" + (number - 1) + "\"/></worksheet>");
    xml.flush();
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
