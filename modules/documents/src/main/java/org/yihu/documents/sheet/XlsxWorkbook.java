package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.MergedCells;
import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.port.UnreadableWorkbook;

/** An xlsx or xlsm workbook, read as a stream; its macros, links and drawings are never touched. */
final class XlsxWorkbook implements SourceWorkbook {
  private static final long SMALL_PART = 32L << 20;
  private static final long STRINGS_PART = 400L << 20;
  private static final long SHEET_PART = 4L << 30;

  private final PackageParts parts;
  private final List<String> names = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private boolean date1904;
  private XlsxStrings strings;
  private XlsxStyles styles;
  private String stylesPart;

  XlsxWorkbook(PackageParts parts, String workbookPart) {
    this.parts = parts;
    guarded(() -> readWorkbook(workbookPart));
  }

  private interface Reading {
    void run() throws IOException, XMLStreamException;
  }

  // Broken parts surface as many kinds of exception; all mean the same to the sender.
  private static void guarded(Reading reading) {
    try {
      reading.run();
    } catch (UnreadableWorkbook | PassedOn e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "xml", e);
    }
  }

  private void readWorkbook(String workbookPart) throws IOException, XMLStreamException {
    String folder = workbookPart.substring(0, workbookPart.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + workbookPart.substring(folder.length()) + ".rels";
    Map<String, String> targetsById = new HashMap<>();
    String stringsPart = folder + "sharedStrings.xml";
    String stylesPart = folder + "styles.xml";
    try (InputStream in = parts.open(relations, SMALL_PART)) {
      XMLStreamReader xml = XmlParts.reader(in);
      while (xml.hasNext()) {
        if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String type = XmlParts.attribute(xml, "Type");
          String target = resolved(folder, XmlParts.attribute(xml, "Target"));
          if (type.endsWith("/worksheet")) {
            targetsById.put(XmlParts.attribute(xml, "Id"), target);
          } else if (type.endsWith("/sharedStrings")) {
            stringsPart = target;
          } else if (type.endsWith("/styles")) {
            stylesPart = target;
          }
        }
      }
    }
    this.stylesPart = stylesPart;
    readSheets(workbookPart, targetsById);
    styles =
        parts.has(stylesPart)
            ? XlsxStyles.read(parts.open(stylesPart, SMALL_PART))
            : XlsxStyles.none();
    strings =
        parts.has(stringsPart)
            ? XlsxStrings.read(parts.open(stringsPart, STRINGS_PART))
            : XlsxStrings.none();
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private void readSheets(String workbookPart, Map<String, String> targetsById)
      throws IOException, XMLStreamException {
    try (InputStream in = parts.open(workbookPart, SMALL_PART)) {
      XMLStreamReader xml = XmlParts.reader(in);
      while (xml.hasNext()) {
        if (XmlParts.next(xml) != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          String epoch = XmlParts.attribute(xml, "date1904");
          date1904 = "1".equals(epoch) || "true".equals(epoch);
        } else if (xml.getLocalName().equals("sheet")) {
          String target = targetsById.get(XmlParts.attribute(xml, "id"));
          if (target != null) {
            names.add(XmlParts.attribute(xml, "name"));
            targets.add(target);
          }
        }
      }
    }
  }

  @Override
  public List<String> sheets() {
    return List.copyOf(names);
  }

  String stylesPart() {
    return stylesPart;
  }

  /** The part that holds a sheet. */
  String part(int sheet) {
    return targets.get(sheet);
  }

  @Override
  public boolean isTyped() {
    return true;
  }

  @Override
  public void rows(int sheet, RowReceiver receiver) {
    try {
      guarded(
          () -> {
            try (InputStream in = parts.open(targets.get(sheet), SHEET_PART)) {
              new XlsxRows(strings, styles, date1904)
                  .read(XmlParts.reader(in), PassedOn.guarding(receiver));
            }
          });
    } catch (PassedOn e) {
      throw e.original();
    }
  }

  @Override
  public MergedCells merged(int sheet) {
    MergedRegions merged = new MergedRegions();
    guarded(
        () -> {
          try (InputStream in = parts.open(targets.get(sheet), SHEET_PART)) {
            XMLStreamReader xml = XmlParts.reader(in);
            while (xml.hasNext()) {
              if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
                  && xml.getLocalName().equals("mergeCell")) {
                CellRangeAddress region = CellRangeAddress.valueOf(XmlParts.attribute(xml, "ref"));
                merged.add(
                    region.getFirstRow() + 1,
                    region.getLastRow() + 1,
                    region.getFirstColumn(),
                    region.getLastColumn());
              }
            }
          }
        });
    return merged;
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
