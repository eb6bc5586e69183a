package org.yihu.documents.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The small parts of a package as documents that can be changed. */
final class XmlDocuments {
  private XmlDocuments() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  static byte[] bytes(Document document) throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setXmlStandalone(true);
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  /** The first element of a name; null if there is none. */
  static Element first(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return found.getLength() == 0 ? null : (Element) found.item(0);
  }

  /** A new last child in the parent's namespace. */
  static Element append(Element parent, String name) {
    String prefix = parent.getPrefix() == null ? "" : parent.getPrefix() + ":";
    Element child =
        parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), prefix + name);
    parent.appendChild(child);
    return child;
  }
}
