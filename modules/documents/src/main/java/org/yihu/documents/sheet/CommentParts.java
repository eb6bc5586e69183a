package org.yihu.documents.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The comments of a sheet and the drawing that shows them, added to what the sender's sheet has
 * already.
 */
final class CommentParts {
  private static final String EMPTY_COMMENTS =
      "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<authors/><commentList/></comments>";
  private static final String EMPTY_DRAWING =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\""
          + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke"
          + " joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";
  private static final String SHAPE =
      "<v:shape id=\"_x0000_s9%d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden;width:240pt;"
          + "height:80pt\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\""
          + " color=\"black\" obscured=\"t\"/><v:textbox/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
          + "<x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column>"
          + "</x:ClientData></v:shape>";

  private final ReportMarks marks;

  CommentParts(ReportMarks marks) {
    this.marks = marks;
  }

  /**
   * The comments part.
   *
   * @param existing the sheet's own, null if it has none
   */
  byte[] comments(byte[] existing, String author) throws IOException {
    Document document =
        XmlDocuments.parse(
            existing == null ? EMPTY_COMMENTS.getBytes(StandardCharsets.UTF_8) : existing);
    Element authors = XmlDocuments.first(document, "authors");
    Element list = XmlDocuments.first(document, "commentList");
    Map<String, Element> present = new HashMap<>();
    NodeList own = list.getElementsByTagNameNS("*", "comment");
    for (int i = 0; i < own.getLength(); i++) {
      present.put(((Element) own.item(i)).getAttribute("ref"), (Element) own.item(i));
    }
    int authorId = authors.getElementsByTagNameNS("*", "author").getLength();
    XmlDocuments.append(authors, "author").setTextContent(author);
    for (Map.Entry<Integer, NavigableMap<Integer, ReportMarks.Mark>> row :
        marks.rows().entrySet()) {
      for (Map.Entry<Integer, ReportMarks.Mark> cell : row.getValue().entrySet()) {
        String reference = CellReference.convertNumToColString(cell.getKey()) + row.getKey();
        Element comment = present.get(reference);
        if (comment == null) {
          comment = XmlDocuments.append(list, "comment");
          comment.setAttribute("ref", reference);
          comment.setAttribute("authorId", String.valueOf(authorId));
          XmlDocuments.append(comment, "text");
        }
        addText(comment, cell.getValue().text());
      }
    }
    return XmlDocuments.bytes(document);
  }

  private static void addText(Element comment, String text) {
    NodeList texts = comment.getElementsByTagNameNS("*", "text");
    Element holder = (Element) texts.item(0);
    boolean first = !holder.hasChildNodes();
    Element line = XmlDocuments.append(XmlDocuments.append(holder, "r"), "t");
    line.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    line.setTextContent(first ? text : "\n" + text);
  }

  /** The drawing part; cells that the sheet's own drawing shows already are left as they are. */
  byte[] drawing(byte[] existing) {
    String drawing =
        existing == null ? EMPTY_DRAWING : new String(existing, StandardCharsets.UTF_8);
    String present = existing == null ? "" : drawing.replaceAll("\\s+", "");
    StringBuilder shapes = new StringBuilder();
    int number = 1000;
    for (Map.Entry<Integer, NavigableMap<Integer, ReportMarks.Mark>> row :
        marks.rows().entrySet()) {
      for (int column : row.getValue().keySet()) {
        String place = "<x:Row>%d</x:Row>".formatted(row.getKey() - 1);
        if (!present.contains(place + "<x:Column>%d</x:Column>".formatted(column))) {
          shapes.append(SHAPE.formatted(number++, row.getKey() - 1, column));
        }
      }
    }
    int end = drawing.lastIndexOf("</xml>");
    String whole = drawing.substring(0, end) + shapes + drawing.substring(end);
    return whole.getBytes(StandardCharsets.UTF_8);
  }
}
