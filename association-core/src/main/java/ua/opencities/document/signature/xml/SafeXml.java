package ua.opencities.document.signature.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.opencities.shared.held.Held;

/** Walks through XML from outside: no document type, no entities, nothing fetched. */
public final class SafeXml {
  private SafeXml() {}

  /** Called at an element; may read its text. */
  public interface Visit {
    void at(XMLStreamReader element) throws XMLStreamException, IOException;
  }

  /**
   * @throws IOException when it is not well-formed, or declares a document type
   */
  public static void walk(Held xml, Visit begins, Visit ends) throws IOException {
    try (InputStream in = xml.open()) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      while (reader.hasNext())
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> throw new IOException("a document type is not accepted");
          case XMLStreamConstants.START_ELEMENT -> begins.at(reader);
          case XMLStreamConstants.END_ELEMENT -> ends.at(reader);
          default -> {
            // text is read by those who want it
          }
        }
    } catch (XMLStreamException malformed) {
      throw new IOException(malformed);
    }
  }

  /**
   * The machine's own reader, whatever the server brings: only of this one the limits are known.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }
}
