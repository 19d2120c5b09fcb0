package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.w3c.dom.Element;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;

/**
 * The properties of XAdES (ETSI EN 319 132): what a signature says of itself. Believed only where
 * the signature signs them; stamps and more certificates stand outside and prove themselves.
 */
final class Claims {
  private final Element signature;
  private final Set<Element> signed;

  /**
   * @param signed the elements that the signature's references lead to
   */
  Claims(Element signature, Set<Element> signed) {
    this.signature = signature;
    this.signed = signed;
  }

  private List<Element> qualifying() {
    return Dsig.down(signature, Dsig.SPACE, "Object")
        .flatMap(it -> XmlTree.children(it, Dsig.XADES, "QualifyingProperties").stream())
        .toList();
  }

  private List<Element> all() {
    return qualifying().stream()
        .flatMap(it -> XmlTree.children(it, Dsig.XADES, "SignedProperties").stream())
        .toList();
  }

  private List<Element> believed() {
    return all().stream()
        .filter(signed::contains)
        .flatMap(it -> Dsig.down(it, Dsig.XADES, "SignedSignatureProperties"))
        .toList();
  }

  /** Claims that nothing signs were put there by anybody. */
  boolean areSigned() {
    return signed.containsAll(all());
  }

  Optional<Instant> time() {
    return believed().stream()
        .flatMap(it -> Dsig.down(it, Dsig.XADES, "SigningTime"))
        .flatMap(it -> XmlTime.of(it.getTextContent()).stream())
        .findFirst();
  }

  /** Whether this is the certificate that the signature names first; one that names none fits. */
  boolean name(X509CertificateHolder certificate) {
    Optional<Element> named =
        believed().stream()
            .flatMap(it -> XmlTree.children(it).stream())
            .filter(
                it ->
                    XmlTree.is(it, Dsig.XADES, "SigningCertificateV2")
                        || XmlTree.is(it, Dsig.XADES, "SigningCertificate"))
            .flatMap(it -> Dsig.down(it, Dsig.XADES, "Cert", "CertDigest"))
            .findFirst();
    if (named.isEmpty()) return true;
    Optional<byte[]> value = Dsig.digest(named.get());
    if (value.isEmpty()) return false;
    try {
      byte[] bytes = certificate.getEncoded();
      return Dsig.kind(named.get())
          .map(it -> ContentDigest.by(certificate.getSubjectPublicKeyInfo(), it, value.get()))
          .map(it -> it.fits(bytes))
          .orElse(true);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private List<Element> unsigned(String name) {
    return qualifying().stream()
        .flatMap(
            it ->
                Dsig.down(
                    it, Dsig.XADES, "UnsignedProperties", "UnsignedSignatureProperties", name))
        .toList();
  }

  List<X509CertificateHolder> certificates() {
    return Dsig.certificates(
        unsigned("CertificateValues").stream()
            .flatMap(it -> Dsig.down(it, Dsig.XADES, "EncapsulatedX509Certificate")));
  }

  /**
   * What the standard of each time called its stamps for the archive and the words of providers.
   */
  Set<Addition> additions() {
    Set<Addition> found = EnumSet.noneOf(Addition.class);
    if (!unsigned("ArchiveTimeStamp").isEmpty()) found.add(Addition.ARCHIVE_STAMP);
    for (String name : List.of("RevocationValues", "CompleteRevocationRefs"))
      if (!unsigned(name).isEmpty()) found.add(Addition.REVOCATION);
    return found;
  }

  /** Stamps over the signature's value. */
  List<XmlSignature.Stamp> stamps(Element value) throws IOException {
    List<XmlSignature.Stamp> stamps = new ArrayList<>();
    for (Element each : unsigned("SignatureTimeStamp")) {
      Optional<Content> over = Canonical.of(value, Dsig.only(each, "CanonicalizationMethod"));
      if (over.isPresent() && stamps.size() < XmlSignature.MOST_STAMPS)
        Dsig.down(each, Dsig.XADES, "EncapsulatedTimeStamp")
            .flatMap(it -> Dsig.bytes(it).stream())
            .limit(1)
            .forEach(token -> stamps.add(new XmlSignature.Stamp(token, over.get())));
    }
    return stamps;
  }
}
