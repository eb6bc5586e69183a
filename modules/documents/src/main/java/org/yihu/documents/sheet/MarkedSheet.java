package org.yihu.documents.sheet;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.XMLStreamWriter2;
import org.yihu.usecases.imports.FindingLevel;

/**
 * Copies a sheet's XML as a stream and changes only this: marked cells get the coloured twin of
 * their style, missing cells are put in, and the drawing of the comments is named.
 */
final class MarkedSheet {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  // The schema gives the parts of a sheet in a fixed order; these come after the comments' drawing.
  private static final Set<String> AFTER_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final ReportMarks marks;
  private final ReportStyles styles;
  private final String drawingId;
  private NavigableMap<Integer, ReportMarks.Mark> pending = new TreeMap<>();
  private int row;
  private int column;
  private boolean drawn;

  /**
   * @param drawingId relation of the comments' drawing to add; null if the sheet names one already
   */
  MarkedSheet(ReportMarks marks, ReportStyles styles, String drawingId) {
    this.marks = marks;
    this.styles = styles;
    this.drawingId = drawingId;
    this.drawn = drawingId == null;
  }

  void copy(InputStream in, OutputStream out) throws XMLStreamException {
    XMLStreamReader2 xml = (XMLStreamReader2) XmlParts.reader(in);
    XMLStreamWriter2 writer =
        (XMLStreamWriter2) new OutputFactoryImpl().createXMLStreamWriter(out, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
    int depth = 0;
    while (xml.hasNext()) {
      int event = XmlParts.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml, writer, ++depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("row") && depth == 3) {
          addCells(xml, writer, Integer.MAX_VALUE);
        }
        if (depth == 1) {
          addDrawing(xml.getPrefix(), xml.getNamespaceURI(), writer);
        }
        writer.writeEndElement();
        depth--;
      } else {
        writer.copyEventFromReader(xml, false);
      }
    }
    writer.writeEndDocument();
    writer.close();
  }

  private void start(XMLStreamReader2 xml, XMLStreamWriter2 writer, int depth)
      throws XMLStreamException {
    String name = xml.getLocalName();
    if (depth == 2 && AFTER_DRAWING.contains(name)) {
      addDrawing(xml.getPrefix(), xml.getNamespaceURI(), writer);
    }
    if (depth == 3 && name.equals("row")) {
      String number = XmlParts.attribute(xml, "r");
      row = number == null ? row + 1 : Integer.parseInt(number);
      column = -1;
      pending = new TreeMap<>(marks.row(row));
    }
    if (depth == 4 && name.equals("c") && !pending.isEmpty()) {
      String reference = XmlParts.attribute(xml, "r");
      column = reference == null ? column + 1 : new CellReference(reference).getCol();
      addCells(xml, writer, column);
      ReportMarks.Mark mark = pending.remove(column);
      if (mark != null) {
        writeMarked(xml, writer, mark);
        return;
      }
    }
    writer.copyEventFromReader(xml, false);
  }

  private void writeMarked(XMLStreamReader2 xml, XMLStreamWriter2 writer, ReportMarks.Mark mark)
      throws XMLStreamException {
    writer.writeStartElement(xml.getPrefix(), xml.getLocalName(), xml.getNamespaceURI());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.equals("s")) {
        writer.writeAttribute(
            xml.getAttributePrefix(i),
            xml.getAttributeNamespace(i),
            name,
            xml.getAttributeValue(i));
      }
    }
    String style = XmlParts.attribute(xml, "s");
    writeStyle(writer, style == null ? 0 : Integer.parseInt(style), mark.level());
  }

  private void writeStyle(XMLStreamWriter2 writer, int style, FindingLevel level)
      throws XMLStreamException {
    writer.writeAttribute("s", String.valueOf(styles.twin(style, level)));
  }

  /** Marked cells that the file does not have, before a column. */
  private void addCells(XMLStreamReader2 xml, XMLStreamWriter2 writer, int before)
      throws XMLStreamException {
    while (!pending.isEmpty() && pending.firstKey() < before) {
      Map.Entry<Integer, ReportMarks.Mark> missing = pending.pollFirstEntry();
      writer.writeEmptyElement(xml.getPrefix(), "c", xml.getNamespaceURI());
      writer.writeAttribute("r", CellReference.convertNumToColString(missing.getKey()) + row);
      writeStyle(writer, 0, missing.getValue().level());
    }
  }

  private void addDrawing(String prefix, String namespace, XMLStreamWriter2 writer)
      throws XMLStreamException {
    if (!drawn) {
      drawn = true;
      writer.writeEmptyElement(prefix, "legacyDrawing", namespace);
      writer.writeNamespace("rel", RELATIONS);
      writer.writeAttribute("rel", RELATIONS, "id", drawingId);
    }
  }
}
