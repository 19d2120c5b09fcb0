package ua.opencities.document.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Signer;
import ua.opencities.document.signature.xades.Beside;
import ua.opencities.document.signature.xades.XmlSignature;
import ua.opencities.document.signature.xades.XmlSignatures;
import ua.opencities.shared.held.Held;

/** Reads who signed by XML, as {@link CmsSigners} does by CMS. */
final class XadesSigners {
  private final Trust trust;

  XadesSigners(Trust trust) {
    this.trust = trust;
  }

  /**
   * @throws IOException when the XML is malformed, declares a document type, or is too much
   */
  List<Signature> in(Held xml, Beside files) throws IOException {
    return XmlSignatures.in(xml, files).stream().map(this::read).toList();
  }

  private Signature read(XmlSignature xml) {
    Optional<TimeStamp> stamp = stamp(xml);
    return new Signature(
        SignatureForm.XADES,
        xml.by().map(Signer::of),
        xml.claimedAt(),
        stamp.map(TimeStamp::at),
        xml.algorithm(),
        xml.finding(),
        Covered.inside(xml.files()),
        xml.by().map(it -> trust.chain(it, xml.brought(), stamp)).orElse(Chain.NOT_CHECKED),
        xml.additions());
  }

  private Optional<TimeStamp> stamp(XmlSignature xml) {
    List<X509CertificateHolder> stampers = new ArrayList<>(xml.brought());
    stampers.addAll(trust.stampers());
    return xml.stamps().stream()
        .flatMap(it -> TimeStamp.of(it.token(), it.over(), stampers).stream())
        .findFirst();
  }
}
