package org.yihu.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, sound ones and broken ones. */
final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Writes one part of a package. */
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  private Workbooks() {}

  /** Rows of cells in a sheet; every cell is text. */
  static String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        if (!text.isEmpty()) {
          xml.append("<c r=\"")
              .append((char) ('A' + c))
              .append(r + 1)
              .append("\" t=\"inlineStr\"><is><t>");
          xml.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</t></is></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  /** An xlsx with sheets given as XML, by name. */
  static Path xlsx(Path file, Map<String, String> sheets) {
    Map<String, Part> parts = new LinkedHashMap<>();
    sheets.forEach(
        (name, xml) -> parts.put(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8))));
    return xlsxOf(file, parts);
  }

  static Path xlsxOf(Path file, Map<String, Part> sheets) {
    StringBuilder workbook =
        new StringBuilder(
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
    StringBuilder relations =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    Map<String, Part> parts = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, Part> sheet : sheets.entrySet()) {
      number++;
      workbook.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheet.getKey(), number, number));
      relations.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, RELATIONS, number));
      parts.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
    }
    parts.put("xl/workbook.xml", text(workbook.append("</sheets></workbook>").toString()));
    parts.put("xl/_rels/workbook.xml.rels", text(relations.append("</Relationships>").toString()));
    return zip(file, parts);
  }

  static Part text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static Path zip(Path file, Map<String, Part> parts) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path bytes(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path csv(Path file, List<List<String>> rows, Charset charset, String separator) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (List<String> row : rows) {
      String line =
          String.join(
                  separator,
                  row.stream()
                      .map(
                          c ->
                              c.contains(separator) || c.contains("\"")
                                  ? '"' + c.replace("\"", "\"\"") + '"'
                                  : c)
                      .toList())
              + "\r\n";
      text.writeBytes(line.getBytes(charset));
    }
    return bytes(file, text.toByteArray());
  }
}
