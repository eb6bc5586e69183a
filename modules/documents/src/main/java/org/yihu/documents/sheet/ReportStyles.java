package org.yihu.documents.sheet;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yihu.usecases.imports.FindingLevel;

/**
 * The styles of the sender's workbook with a coloured twin for each style that a marked cell has.
 */
final class ReportStyles {
  private static final Map<FindingLevel, String> COLOURS =
      new EnumMap<>(
          Map.of(
              FindingLevel.ERROR, "FFFFC7CE",
              FindingLevel.WARNING, "FFFFEB9C",
              FindingLevel.FIX, "FFDDEBF7"));

  private record Twin(int style, FindingLevel level) {}

  private final Document document;
  private final Element styles;
  private final Map<FindingLevel, Integer> fills = new EnumMap<>(FindingLevel.class);
  private final Map<Twin, Integer> twins = new HashMap<>();

  ReportStyles(byte[] xml) throws IOException {
    document = XmlDocuments.parse(xml);
    styles = XmlDocuments.first(document, "cellXfs");
    Element all = XmlDocuments.first(document, "fills");
    if (styles == null || all == null) {
      throw new IOException("no cell styles");
    }
    for (FindingLevel level : FindingLevel.values()) {
      Element pattern = XmlDocuments.append(XmlDocuments.append(all, "fill"), "patternFill");
      pattern.setAttribute("patternType", "solid");
      XmlDocuments.append(pattern, "fgColor").setAttribute("rgb", COLOURS.get(level));
      XmlDocuments.append(pattern, "bgColor").setAttribute("indexed", "64");
      fills.put(level, count(all, "fill") - 1);
    }
    all.setAttribute("count", String.valueOf(count(all, "fill")));
  }

  private static int count(Element parent, String name) {
    int count = 0;
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      count += name.equals(children.item(i).getLocalName()) ? 1 : 0;
    }
    return count;
  }

  /** The coloured twin of a style. */
  int twin(int style, FindingLevel level) {
    return twins.computeIfAbsent(new Twin(style, level), this::add);
  }

  private int add(Twin twin) {
    NodeList children = styles.getElementsByTagNameNS("*", "xf");
    Element copy =
        twin.style() < children.getLength()
            ? (Element) children.item(twin.style()).cloneNode(true)
            : (Element) children.item(0).cloneNode(true);
    copy.setAttribute("fillId", String.valueOf(fills.get(twin.level())));
    copy.setAttribute("applyFill", "1");
    styles.appendChild(copy);
    int last = count(styles, "xf") - 1;
    styles.setAttribute("count", String.valueOf(last + 1));
    return last;
  }

  byte[] bytes() throws IOException {
    return XmlDocuments.bytes(document);
  }
}
