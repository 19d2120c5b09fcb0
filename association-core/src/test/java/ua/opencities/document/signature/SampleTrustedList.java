package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.cert.X509CertificateHolder;

/** A trusted list as a state publishes it (ETSI TS 119 612), with invented providers. */
public final class SampleTrustedList {
  static final String AUTHORITY = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
  static final String STAMPER = "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST";
  private final StringBuilder services = new StringBuilder();

  public SampleTrustedList granting(X509CertificateHolder authority) {
    return with(AUTHORITY, "granted", authority, "");
  }

  SampleTrustedList granting(String type, X509CertificateHolder certificate) {
    return with(type, "granted", certificate, "");
  }

  /** Not any more; its history says that it once was. */
  SampleTrustedList withdrawn(X509CertificateHolder authority) {
    return with(
        AUTHORITY, "withdrawn", authority, information("History", AUTHORITY, "granted", authority));
  }

  private SampleTrustedList with(
      String type, String status, X509CertificateHolder certificate, String history) {
    services
        .append("<TSPService>")
        .append(information("", type, status, certificate))
        .append("<ServiceHistory>")
        .append(history)
        .append("</ServiceHistory></TSPService>");
    return this;
  }

  private static String information(
      String kind, String type, String status, X509CertificateHolder certificate) {
    String element = kind.isEmpty() ? "ServiceInformation" : "ServiceHistoryInstance";
    try {
      return "<"
          + element
          + "><ServiceTypeIdentifier>"
          + type
          + "</ServiceTypeIdentifier><ServiceDigitalIdentity><DigitalId><X509Certificate>"
          + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
          + "</X509Certificate></DigitalId></ServiceDigitalIdentity><ServiceStatus>"
          + "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/"
          + status
          + "</ServiceStatus></"
          + element
          + ">";
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public byte[] xml() {
    return xml("");
  }

  byte[] xml(String documentType) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + documentType
            + "<TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\"><SchemeInformation>"
            + "<ListIssueDateTime>2026-11-01T00:00:00Z</ListIssueDateTime></SchemeInformation>"
            + "<TrustServiceProviderList><TrustServiceProvider><TSPServices>"
            + services
            + "</TSPServices></TrustServiceProvider></TrustServiceProviderList>"
            + "</TrustServiceStatusList>")
        .getBytes(UTF_8);
  }
}
