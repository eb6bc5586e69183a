package org.yihu.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.text.Texts;

/**
 * Writes the findings into a copy of an xlsx package, part by part: every part that is not
 * concerned is copied byte for byte, the sheets go through as streams, so that a large workbook
 * needs no more memory than a small one.
 */
final class XlsxReport {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String EMPTY_RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
  private static final String LIST_PART = "yihuFindings.xml";
  private static final long LARGEST_PART = 4L << 30;
  private static final int LONGEST_SHEET_NAME = 31;

  private final PackageParts parts;
  private final Texts texts;
  private final List<Finding> findings;
  private final String workbookPart;
  private final String folder;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, MarkedSheet> sheets = new HashMap<>();
  private final Document contentTypes;

  XlsxReport(PackageParts parts, List<Finding> findings, Texts texts) throws IOException {
    this.parts = parts;
    this.texts = texts;
    this.findings = findings;
    this.workbookPart = WorkbookFiles.workbookPart(parts);
    this.folder = workbookPart.substring(0, workbookPart.lastIndexOf('/') + 1);
    this.contentTypes = XmlDocuments.parse(read("[Content_Types].xml"));
  }

  void write(OutputStream out) throws IOException {
    XlsxWorkbook workbook = new XlsxWorkbook(parts, workbookPart);
    ReportStyles styles = new ReportStyles(read(workbook.stylesPart()));
    Map<String, ReportMarks> marks = ReportMarks.bySheet(findings, texts);
    for (int i = 0; i < workbook.sheets().size(); i++) {
      ReportMarks here = marks.get(workbook.sheets().get(i));
      if (here != null) {
        addComments(workbook.part(i), here, styles, i + 1);
      }
    }
    addList(workbook.sheets());
    changed.put("[Content_Types].xml", XmlDocuments.bytes(contentTypes));
    copy(out, workbook.stylesPart(), styles);
  }

  private void copy(OutputStream out, String stylesPart, ReportStyles styles) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Set<String> written = new HashSet<>();
    for (String name : parts.names()) {
      if (name.endsWith("/") || name.equals(stylesPart) || !written.add(name)) {
        continue;
      }
      zip.putNextEntry(new ZipEntry(name));
      copyPart(name, zip);
      zip.closeEntry();
    }
    for (Map.Entry<String, byte[]> part : changed.entrySet()) {
      if (written.add(part.getKey())) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    // The sheets have asked for their styles by now.
    zip.putNextEntry(new ZipEntry(stylesPart));
    zip.write(styles.bytes());
    zip.closeEntry();
    zip.finish();
  }

  private void copyPart(String name, OutputStream out) throws IOException {
    if (changed.containsKey(name)) {
      out.write(changed.get(name));
    } else if (sheets.containsKey(name)) {
      try (InputStream in = parts.open(name, LARGEST_PART)) {
        sheets.get(name).copy(in, new Unclosed(out));
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    } else {
      try (InputStream in = parts.open(name, LARGEST_PART)) {
        in.transferTo(out);
      }
    }
  }

  private byte[] read(String part) throws IOException {
    try (InputStream in = parts.open(part, LARGEST_PART)) {
      return in.readAllBytes();
    }
  }

  private void addComments(String sheet, ReportMarks marks, ReportStyles styles, int number)
      throws IOException {
    String relationsPart = relationsOf(sheet);
    Document relations =
        XmlDocuments.parse(
            parts.has(relationsPart)
                ? read(relationsPart)
                : EMPTY_RELATIONS.getBytes(StandardCharsets.UTF_8));
    String comments = target(sheet, relations, "/comments");
    String drawing = target(sheet, relations, "/vmlDrawing");
    CommentParts made = new CommentParts(marks);
    byte[] own = comments == null ? null : read(comments);
    if (comments == null) {
      comments = folder + "yihuComments" + number + ".xml";
      relate(relations, RELATIONS + "/comments", "/" + comments);
      type("Override", "PartName", "/" + comments, CONTENT + "comments+xml");
    }
    changed.put(comments, made.comments(own, texts.get("import.report.author")));
    byte[] ownDrawing = drawing == null ? null : read(drawing);
    String drawingId = null;
    if (drawing == null) {
      drawing = folder + "drawings/yihuComments" + number + ".vml";
      drawingId = relate(relations, RELATIONS + "/vmlDrawing", "/" + drawing);
      type(
          "Default",
          "Extension",
          "vml",
          "application/vnd.openxmlformats-officedocument.vmlDrawing");
    }
    changed.put(drawing, made.drawing(ownDrawing));
    changed.put(relationsPart, XmlDocuments.bytes(relations));
    sheets.put(sheet, new MarkedSheet(marks, styles, drawingId));
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String target(String sheet, Document relations, String type) {
    NodeList all = relations.getElementsByTagNameNS("*", "Relationship");
    for (int i = 0; i < all.getLength(); i++) {
      Element relation = (Element) all.item(i);
      if (relation.getAttribute("Type").endsWith(type)) {
        String target = relation.getAttribute("Target");
        return target.startsWith("/")
            ? target.substring(1)
            : java.nio.file.Path.of(sheet)
                .getParent()
                .resolve(target)
                .normalize()
                .toString()
                .replace('\\', '/');
      }
    }
    return null;
  }

  private static String relate(Document relations, String type, String target) {
    NodeList all = relations.getElementsByTagNameNS("*", "Relationship");
    String id = "rIdYihu" + (all.getLength() + 1);
    Element relation = XmlDocuments.append(relations.getDocumentElement(), "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", type);
    relation.setAttribute("Target", target);
    return id;
  }

  private void type(String kind, String key, String value, String contentType) {
    NodeList all = contentTypes.getElementsByTagNameNS("*", kind);
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute(key).equalsIgnoreCase(value)) {
        return;
      }
    }
    Element type = XmlDocuments.append(contentTypes.getDocumentElement(), kind);
    type.setAttribute(key, value);
    type.setAttribute("ContentType", contentType);
    if (kind.equals("Default")) {
      // defaults stand before overrides
      contentTypes
          .getDocumentElement()
          .insertBefore(type, contentTypes.getDocumentElement().getFirstChild());
    }
  }

  private void addList(List<String> names) throws IOException {
    FindingListSheet list = new FindingListSheet(texts);
    String part = folder + "worksheets/" + LIST_PART;
    for (int i = 2; parts.has(part); i++) {
      part = folder + "worksheets/" + i + LIST_PART;
    }
    Document workbook = XmlDocuments.parse(read(workbookPart));
    Document relations = XmlDocuments.parse(read(relationsOf(workbookPart)));
    String id = relate(relations, RELATIONS + "/worksheet", "/" + part);
    Element sheet = XmlDocuments.append(XmlDocuments.first(workbook, "sheets"), "sheet");
    sheet.setAttribute("name", unused(list.name(), names));
    sheet.setAttribute("sheetId", String.valueOf(nextSheetId(workbook)));
    sheet.setAttributeNS(RELATIONS, "r:id", id);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    list.write(findings, rows);
    changed.put(part, rows.toByteArray());
    changed.put(workbookPart, XmlDocuments.bytes(workbook));
    changed.put(relationsOf(workbookPart), XmlDocuments.bytes(relations));
    type("Override", "PartName", "/" + part, CONTENT + "worksheet+xml");
  }

  private static int nextSheetId(Document workbook) {
    NodeList all = workbook.getElementsByTagNameNS("*", "sheet");
    int highest = 0;
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("sheetId");
      highest = id.isEmpty() ? highest : Math.max(highest, Integer.parseInt(id));
    }
    return highest + 1;
  }

  static String unused(String name, List<String> names) {
    String free = name;
    for (int i = 2; names.contains(free); i++) {
      String suffix = " " + i;
      free =
          name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME - suffix.length())) + suffix;
    }
    return free;
  }

  /** The writer of a part closes its stream; the package goes on. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
