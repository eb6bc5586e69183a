package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.UnreadableWorkbook;

/** The shared strings of a workbook: runs of rich text joined, phonetic guides left out. */
final class XlsxStrings {
  private static final long MOST_CHARACTERS = 120_000_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final PackedTexts strings = new PackedTexts();

  static XlsxStrings none() {
    return new XlsxStrings();
  }

  static XlsxStrings read(InputStream in) throws XMLStreamException, IOException {
    XlsxStrings result = new XlsxStrings();
    XMLStreamReader xml = XmlParts.reader(in);
    long characters = 0;
    while (xml.hasNext()) {
      if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("si")) {
        String text = richText(xml, "si");
        characters += text.length() + 20;
        if (characters > MOST_CHARACTERS) {
          throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, result.strings.size() + "");
        }
        result.strings.add(text);
      }
    }
    in.close();
    return result;
  }

  /** The joined text of an element that holds t elements or runs, until the element ends. */
  static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
    String single = null;
    StringBuilder joined = null;
    int phonetic = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = XmlParts.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
        inText = phonetic == 0 && xml.getLocalName().equals("t");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals(element)) {
          break;
        }
        phonetic -= name.equals("rPh") ? 1 : 0;
        inText = false;
      } else if (inText && isText(event)) {
        if (single == null) {
          single = xml.getText();
        } else {
          joined = append(joined == null ? new StringBuilder(single) : joined, xml.getText());
        }
      }
    }
    return unescaped(joined != null ? joined.toString() : single == null ? "" : single);
  }

  static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  static StringBuilder append(StringBuilder joined, String text) {
    if (joined.length() + text.length() > LONGEST_TEXT) {
      throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, LONGEST_TEXT + "");
    }
    return joined.append(text);
  }

  // Office writes control characters as _x000D_ because XML cannot hold them.
  private static String unescaped(String text) {
    return text.contains("_x")
        ? text.replaceAll("_x00(0[0-9A-Fa-f]|1[0-9A-Fa-f]|7[Ff])_", " ")
        : text;
  }

  String get(int index) {
    if (index < 0 || index >= strings.size()) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "sharedStrings " + index);
    }
    return strings.get(index);
  }
}
