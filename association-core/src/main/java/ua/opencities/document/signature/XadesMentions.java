package ua.opencities.document.signature;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Signer;
import ua.opencities.document.signature.xades.XmlTime;
import ua.opencities.document.signature.xml.SafeXml;
import ua.opencities.shared.held.Held;

/**
 * XML signatures inside DOCX are recognised, with what they claim: Word signs parts of the document
 * by a transform of its own. Nobody here checks them, and it is said.
 */
final class XadesMentions {
  private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final int MOST = 50;

  private final List<Signature> found = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Set<Addition> additions = EnumSet.noneOf(Addition.class);
  private Optional<Signer> signer = Optional.empty();
  private Optional<Instant> claimed = Optional.empty();
  private int depth;

  private XadesMentions() {}

  /**
   * @throws IOException when it is not well-formed
   */
  static List<Signature> in(Held xml) throws IOException {
    var mentions = new XadesMentions();
    SafeXml.walk(xml, mentions::begins, mentions::ends);
    return mentions.found;
  }

  private void begins(XMLStreamReader at) throws XMLStreamException, IOException {
    switch (at.getLocalName()) {
      case "Signature" -> {
        if (DSIG.equals(at.getNamespaceURI()) && depth++ == 0) forget();
      }
      case "Reference" -> file(at.getAttributeValue(null, "URI"));
      case "X509Certificate" -> {
        if (signer.isEmpty()) signer = signer(at.getElementText());
      }
      case "ArchiveTimeStamp" -> additions.add(Addition.ARCHIVE_STAMP);
      case "RevocationValues", "CompleteRevocationRefs" -> additions.add(Addition.REVOCATION);
      case "SigningTime" -> claimed = XmlTime.of(at.getElementText());
      default -> {
        // of no interest
      }
    }
  }

  private void ends(XMLStreamReader at) {
    if (!at.getLocalName().equals("Signature") || !DSIG.equals(at.getNamespaceURI())) return;
    if (--depth > 0 || found.size() >= MOST) return;
    found.add(
        new Signature(
            SignatureForm.XADES,
            signer,
            claimed,
            Optional.empty(),
            "",
            Finding.unknown(Doubt.FORM_NOT_READ),
            Covered.inside(files),
            Chain.NOT_CHECKED,
            additions));
  }

  private void forget() {
    files.clear();
    additions.clear();
    signer = Optional.empty();
    claimed = Optional.empty();
  }

  private void file(String uri) {
    if (uri == null || uri.isBlank() || uri.startsWith("#") || files.size() >= MOST) return;
    try {
      files.add(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException asItStands) {
      files.add(uri);
    }
  }

  private static Optional<Signer> signer(String base64) {
    try {
      return Optional.of(
          Signer.of(new X509CertificateHolder(Base64.getMimeDecoder().decode(base64))));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
