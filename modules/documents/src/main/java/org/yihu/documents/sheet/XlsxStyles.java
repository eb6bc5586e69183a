package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which cell styles of a workbook show a number as a date; nothing else of a style is looked at.
 */
final class XlsxStyles {
  private final BitSet dates = new BitSet();

  static XlsxStyles none() {
    return new XlsxStyles();
  }

  static XlsxStyles read(InputStream in) throws XMLStreamException, IOException {
    XlsxStyles styles = new XlsxStyles();
    Map<Integer, String> formats = new HashMap<>();
    XMLStreamReader xml = XmlParts.reader(in);
    boolean inCellStyles = false;
    int style = 0;
    while (xml.hasNext()) {
      int event = XmlParts.next(xml);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "numFmt" ->
            formats.put(number(xml, "numFmtId"), XmlParts.attribute(xml, "formatCode"));
        case "cellXfs" -> inCellStyles = true;
        case "xf" -> {
          if (inCellStyles) {
            int format = number(xml, "numFmtId");
            styles.dates.set(style++, isDate(format, formats.get(format)));
          }
        }
        default -> {
          // fonts, fills and borders do not matter
        }
      }
    }
    in.close();
    return styles;
  }

  /**
   * Whether a number format shows dates; the Chinese built-in formats (27–36, 50–58) have no code
   * in the file.
   */
  static boolean isDate(int format, String code) {
    boolean chineseBuiltIn = format >= 27 && format <= 36 || format >= 50 && format <= 58;
    return chineseBuiltIn && code == null || DateUtil.isADateFormat(format, code);
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String text = XmlParts.attribute(xml, attribute);
    return text == null ? 0 : Integer.parseInt(text.strip());
  }

  boolean isDate(int style) {
    return dates.get(style);
  }
}
