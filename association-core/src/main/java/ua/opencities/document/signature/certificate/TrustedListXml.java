package ua.opencities.document.signature.certificate;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.document.signature.xml.SafeXml;
import ua.opencities.shared.held.Held;

/** Takes the certificates of services whose status is «granted» out of the list's XML. */
final class TrustedListXml {
  private static final String ETSI = "http://uri.etsi.org/02231/v2#";
  private static final String GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
  private static final String SERVICE = "http://uri.etsi.org/TrstSvc/Svctype/";

  private final List<X509CertificateHolder> authorities = new ArrayList<>();
  private final List<X509CertificateHolder> stampers = new ArrayList<>();
  private final List<X509CertificateHolder> ofService = new ArrayList<>();
  private Instant issued;
  private boolean inService;
  private String type = "";
  private String status = "";

  TrustedListXml(byte[] xml) throws IOException {
    SafeXml.walk(Held.of(xml), this::begins, this::ends);
    if (issued == null) throw new IOException("no ListIssueDateTime: not a trusted list");
  }

  TrustedList list() {
    return new TrustedList(issued, authorities, stampers);
  }

  private void begins(XMLStreamReader at) throws XMLStreamException, IOException {
    if (!ETSI.equals(at.getNamespaceURI())) return;
    switch (at.getLocalName()) {
      case "ListIssueDateTime" -> issued = instant(at.getElementText());
      // what a service once was stands outside, in its history
      case "ServiceInformation" -> {
        inService = true;
        type = "";
        status = "";
        ofService.clear();
      }
      case "ServiceTypeIdentifier" -> type = inService ? at.getElementText().strip() : type;
      case "ServiceStatus" -> status = inService ? at.getElementText().strip() : status;
      case "X509Certificate" -> {
        if (inService) ofService.add(certificate(at.getElementText()));
      }
      default -> {
        // of no interest
      }
    }
  }

  private void ends(XMLStreamReader at) {
    if (!ETSI.equals(at.getNamespaceURI()) || !at.getLocalName().equals("ServiceInformation"))
      return;
    inService = false;
    if (!status.equals(GRANTED)) return;
    if (type.startsWith(SERVICE + "CA/")) authorities.addAll(ofService);
    if (type.startsWith(SERVICE + "TSA")) stampers.addAll(ofService);
  }

  private static Instant instant(String text) throws IOException {
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeException unreadable) {
      throw new IOException("ListIssueDateTime: " + text, unreadable);
    }
  }

  private static X509CertificateHolder certificate(String base64) throws IOException {
    try {
      return new X509CertificateHolder(Base64.getMimeDecoder().decode(base64));
    } catch (IllegalArgumentException unreadable) {
      throw new IOException("X509Certificate", unreadable);
    }
  }
}
