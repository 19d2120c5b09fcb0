package ua.opencities.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads and writes a part's XML; a document type, with all its tricks, is refused. */
final class WordXml {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordXml() {}

  /**
   * @throws TemplateFileNotAccepted when it is no XML
   */
  static Document read(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException unreadable) {
      throw TemplateFileNotAccepted.damaged();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] write(Document document) {
    try {
      document.setXmlStandalone(true);
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      var bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static boolean is(Node node, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && W.equals(node.getNamespaceURI());
  }

  /** All of a name below, in the order of the document; safe to change while walked. */
  static List<Element> all(Node below, String name) {
    NodeList found =
        below instanceof Document document
            ? document.getElementsByTagNameNS(W, name)
            : ((Element) below).getElementsByTagNameNS(W, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
    return all;
  }

  static boolean has(Node below, String name) {
    return !all(below, name).isEmpty();
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
      if (child instanceof Element element) children.add(element);
    return children;
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).findFirst();
  }

  static Optional<Element> ancestor(Node node, String name) {
    for (Node up = node.getParentNode(); up != null; up = up.getParentNode())
      if (is(up, name)) return Optional.of((Element) up);
    return Optional.empty();
  }

  /** The texts of a paragraph, without those of a text box inside it. */
  static List<Element> texts(Element paragraph) {
    return all(paragraph, "t").stream()
        .filter(text -> ancestor(text, "p").filter(paragraph::equals).isPresent())
        .toList();
  }

  static String text(Element paragraph) {
    return texts(paragraph).stream().map(Node::getTextContent).collect(Collectors.joining());
  }

  static Optional<String> value(Element element) {
    return Optional.of(element.getAttributeNS(W, "val")).filter(value -> !value.isEmpty());
  }
}
