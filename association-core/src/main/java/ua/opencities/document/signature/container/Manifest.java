package ua.opencities.document.signature.container;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.document.signature.certificate.DigestKind;
import ua.opencities.document.signature.xml.SafeXml;
import ua.opencities.shared.held.Held;

/**
 * The list of files that one signature of an ASiC-E container covers: ASiCManifest, ETSI EN 319
 * 162-1, annex A.4. The signature signs the list, the list holds the files' digests.
 */
public final class Manifest {
  private static final String ASIC = "http://uri.etsi.org/02918/v1.2.1#";
  private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

  /**
   * @param digest empty when it is of a kind nobody here computes
   */
  public record Line(String file, Optional<ContentDigest> digest) {}

  private final String name;
  private final List<Line> lines = new ArrayList<>();
  private String signature = "";
  private String file;
  private Optional<DigestKind> kind = Optional.empty();
  private Optional<ContentDigest> digest = Optional.empty();

  /**
   * @param name of the entry that holds it
   * @throws IOException when it is not such a list
   */
  public Manifest(Held xml, String name) throws IOException {
    this.name = name;
    SafeXml.walk(xml, this::begins, this::ends);
  }

  public String name() {
    return name;
  }

  /** The entry that holds the signature over this list. */
  public String signature() {
    return signature;
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  private void begins(XMLStreamReader at) throws XMLStreamException, IOException {
    String space = at.getNamespaceURI();
    switch (at.getLocalName()) {
      case "SigReference" -> signature = ASIC.equals(space) ? address(at) : signature;
      case "DataObjectReference" -> {
        file = ASIC.equals(space) ? address(at) : null;
        kind = Optional.empty();
        digest = Optional.empty();
      }
      case "DigestMethod" -> {
        String algorithm = at.getAttributeValue(null, "Algorithm");
        if (DSIG.equals(space) && algorithm != null) kind = DigestKind.ofXml(algorithm.strip());
      }
      case "DigestValue" -> {
        if (DSIG.equals(space)) digest = digest(at.getElementText());
      }
      default -> {
        // of no interest
      }
    }
  }

  private Optional<ContentDigest> digest(String base64) throws IOException {
    try {
      byte[] value = Base64.getMimeDecoder().decode(base64);
      return kind.map(it -> new ContentDigest(it, value));
    } catch (IllegalArgumentException unreadable) {
      throw new IOException("DigestValue", unreadable);
    }
  }

  private void ends(XMLStreamReader at) {
    if (!ASIC.equals(at.getNamespaceURI())
        || !at.getLocalName().equals("DataObjectReference")
        || file == null) return;
    lines.add(new Line(file, digest));
    file = null;
  }

  private static String address(XMLStreamReader at) throws IOException {
    String uri = at.getAttributeValue(null, "URI");
    if (uri == null) throw new IOException("a reference without an address");
    try {
      return URLDecoder.decode(uri.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItStands) {
      return uri.strip();
    }
  }
}
