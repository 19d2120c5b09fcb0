package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import ua.opencities.document.signature.xml.SafeXml;
import ua.opencities.shared.held.Held;

/** A document of XML signatures in memory, under limits: a stranger wrote it. */
final class XmlTree {
  /** With the certificates and lists of revoked ones that are kept for decades. */
  private static final long LARGEST = 4L << 20;

  private static final int MOST_NAMES = 20_000;
  private static final int DEEPEST = 100;

  private final Document document;
  private final Map<String, List<Element>> byId = new HashMap<>();

  private XmlTree(Document document) {
    this.document = document;
    all(document.getDocumentElement()).forEach(this::index);
  }

  /**
   * @throws IOException when it is not well-formed, declares a document type, or is too much
   */
  static XmlTree of(Held xml) throws IOException {
    if (xml.size() > LARGEST) throw new IOException("too large for signatures");
    new Count().of(xml);
    try (InputStream in = xml.open()) {
      return new XmlTree(factory().newDocumentBuilder().parse(in));
    } catch (SAXException | ParserConfigurationException malformed) {
      throw new IOException(malformed);
    }
  }

  /** Counted before anything is built: a small document of nothing but tags fills the memory. */
  private static final class Count {
    private int names;
    private int depth;

    void of(Held xml) throws IOException {
      SafeXml.walk(
          xml,
          at -> {
            names += 1 + at.getAttributeCount() + at.getNamespaceCount();
            if (names > MOST_NAMES || ++depth > DEEPEST) throw new IOException("too many elements");
          },
          at -> depth--);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  private void index(Element element) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = (Attr) attributes.item(i);
      if (attribute.getLocalName().equalsIgnoreCase("id"))
        byId.computeIfAbsent(attribute.getValue(), none -> new ArrayList<>()).add(element);
    }
  }

  /** All that bear this mark; an honest document has one. */
  List<Element> marked(String id) {
    return byId.getOrDefault(id, List.of());
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** An element and all below it, in their order. */
  static List<Element> all(Element from) {
    List<Element> found = new ArrayList<>(List.of(from));
    for (Element child : children(from)) found.addAll(all(child));
    return found;
  }

  static List<Element> children(Node of) {
    List<Element> found = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling())
      if (node instanceof Element element) found.add(element);
    return found;
  }

  static List<Element> children(Element of, String space, String name) {
    return children(of).stream().filter(it -> is(it, space, name)).toList();
  }

  /** Empty also when there are several: then nobody could tell which is meant. */
  static Optional<Element> only(Element in, String space, String name) {
    List<Element> found = children(in, space, name);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * @param space whole, or the beginning, up to a slash, that all versions share
   */
  static boolean is(Element element, String space, String name) {
    String own = element.getNamespaceURI();
    return name.equals(element.getLocalName())
        && own != null
        && (own.equals(space) || space.endsWith("/") && own.startsWith(space));
  }
}
