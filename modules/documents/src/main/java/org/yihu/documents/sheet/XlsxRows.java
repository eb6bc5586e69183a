package org.yihu.documents.sheet;

import java.time.DateTimeException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SourceRow;
import org.yihu.usecases.port.UnreadableWorkbook;

/** Streams the rows of one sheet's XML with their cells as stored. */
final class XlsxRows {
  /** A consolidated table has some forty columns; text further right than this is no table. */
  static final int WIDEST = 1024;

  private static final int LAST_ROW = 1_048_576;

  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final boolean date1904;
  private CellValue[] cells = new CellValue[64];
  private int width;

  XlsxRows(XlsxStrings strings, XlsxStyles styles, boolean date1904) {
    this.strings = strings;
    this.styles = styles;
    this.date1904 = date1904;
  }

  void read(XMLStreamReader xml, RowReceiver receiver) throws XMLStreamException {
    int number = 0;
    while (xml.hasNext()) {
      int event = XmlParts.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("row")) {
          number = rowNumber(xml, number);
          width = 0;
        } else if (name.equals("c")) {
          cell(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("row")) {
          if (!receiver.take(new SourceRow(number, Arrays.copyOf(cells, width)))) {
            return;
          }
        } else if (name.equals("sheetData")) {
          return;
        }
      }
    }
  }

  private static int rowNumber(XMLStreamReader xml, int last) {
    String text = XmlParts.attribute(xml, "r");
    int number = text == null ? last + 1 : Integer.parseInt(text);
    if (number <= last || number > LAST_ROW) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "row " + text);
    }
    return number;
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException {
    int column = width;
    int style = 0;
    String type = "n";
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> column = column(xml.getAttributeValue(i));
        case "s" -> style = Integer.parseInt(xml.getAttributeValue(i));
        case "t" -> type = xml.getAttributeValue(i);
        default -> {
          // metadata indexes
        }
      }
    }
    CellValue value = value(xml, type, style);
    if (value == null) {
      return;
    }
    if (column >= WIDEST) {
      if (!value.isBlank()) {
        throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, "column " + (column + 1));
      }
      return;
    }
    put(column, value);
  }

  private void put(int column, CellValue value) {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    while (width <= column) {
      cells[width++] = null;
    }
    cells[column] = value;
  }

  private static int column(String reference) {
    int column = 0;
    int i = 0;
    while (i < reference.length()
        && i < 4
        && reference.charAt(i) >= 'A'
        && reference.charAt(i) <= 'Z') {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
      i++;
    }
    if (column == 0 || column > 16_384) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "cell " + reference);
    }
    return column - 1;
  }

  private CellValue value(XMLStreamReader xml, String type, int style) throws XMLStreamException {
    String text = null;
    boolean inValue = false;
    StringBuilder joined = null;
    while (xml.hasNext()) {
      int event = XmlParts.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("is")) {
          text = XlsxStrings.richText(xml, "is");
        }
        inValue = name.equals("v");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("c")) {
          break;
        }
        inValue = false;
      } else if (inValue && XlsxStrings.isText(event)) {
        if (text == null) {
          text = xml.getText();
        } else {
          joined =
              XlsxStrings.append(joined == null ? new StringBuilder(text) : joined, xml.getText());
        }
      }
    }
    String stored = joined == null ? text : joined.toString();
    return stored == null || stored.isEmpty() ? null : typed(type, style, stored);
  }

  private CellValue typed(String type, int style, String stored) {
    return switch (type) {
      case "s" -> new CellValue.Text(strings.get(Integer.parseInt(stored.strip())));
      case "inlineStr", "str" -> new CellValue.Text(stored);
      case "b" -> new CellValue.Bool(stored.strip().equals("1"));
      case "e" -> new CellValue.Fault(stored);
      case "d" -> new CellValue.Text(stored);
      default -> number(stored.strip(), styles.isDate(style), date1904);
    };
  }

  /** A number, or a day if its format shows one and it lies in the calendar. */
  static CellValue number(String raw, boolean isDate, boolean date1904) {
    if (isDate) {
      try {
        double serial = Double.parseDouble(raw);
        if (DateUtil.isValidExcelDate(serial) && serial >= 1) {
          return new CellValue.Day(raw, DateUtil.getLocalDateTime(serial, date1904).toLocalDate());
        }
      } catch (NumberFormatException | DateTimeException e) {
        return new CellValue.Text(raw);
      }
    }
    return new CellValue.Number(raw);
  }
}
