package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.w3c.dom.Element;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Proof;

/** Reads one signature: the value over its list, then each line of the list. */
final class SignatureReader {
  private static final int MOST_CERTIFICATES = 20;
  private final Element signature;
  private final SignedList list;

  SignatureReader(XmlTree tree, Element signature, Beside files) throws IOException {
    this.signature = signature;
    this.list = new SignedList(tree, signature, files);
  }

  XmlSignature read() throws IOException {
    var claims = new Claims(signature, list.elements());
    List<X509CertificateHolder> brought =
        Stream.concat(
                Dsig.certificates(
                    Dsig.down(signature, Dsig.SPACE, "KeyInfo", "X509Data", "X509Certificate"))
                    .stream(),
                claims.certificates().stream())
            .limit(MOST_CERTIFICATES)
            .toList();
    Optional<X509CertificateHolder> by = signer(brought, claims);
    Optional<Element> value = Dsig.only(signature, "SignatureValue");
    return new XmlSignature(
        by,
        brought,
        claims.time(),
        value.isPresent() ? claims.stamps(value.get()) : List.of(),
        algorithm(),
        finding(by, claims, value.flatMap(Dsig::bytes)),
        list.files(),
        claims.additions());
  }

  /** The one that is named; else the one that issued none of the others. */
  private static Optional<X509CertificateHolder> signer(
      List<X509CertificateHolder> brought, Claims claims) {
    List<X509CertificateHolder> named = brought.stream().filter(claims::name).toList();
    List<X509CertificateHolder> among = named.isEmpty() ? brought : named;
    return among.stream()
        .filter(
            it ->
                among.stream().noneMatch(by -> by != it && by.getIssuer().equals(it.getSubject())))
        .findFirst()
        .or(() -> among.stream().findFirst());
  }

  private Optional<Element> method() {
    return Dsig.only(signature, "SignedInfo").flatMap(it -> Dsig.only(it, "SignatureMethod"));
  }

  private String algorithm() {
    String address = method().map(it -> it.getAttribute("Algorithm").strip()).orElse("");
    return SignatureMethod.of(address)
        .map(it -> Proof.shown(it.algorithm(), it.digest()))
        .orElse(address.length() > 100 ? "" : address);
  }

  private Finding finding(Optional<X509CertificateHolder> by, Claims claims, Optional<byte[]> value)
      throws IOException {
    Optional<Element> info = Dsig.only(signature, "SignedInfo");
    Optional<Element> canonical = info.flatMap(it -> Dsig.only(it, "CanonicalizationMethod"));
    Optional<Element> method = method();
    if (value.isEmpty() || canonical.isEmpty() || method.isEmpty() || list.isEmpty())
      return Finding.broken(Doubt.FORM_WRONG);
    if (by.isEmpty()) return Finding.unknown(Doubt.CERTIFICATE_ABSENT);
    Optional<SignatureMethod> known =
        SignatureMethod.of(method.get().getAttribute("Algorithm").strip());
    if (known.isEmpty()) return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    Optional<Content> signed = Canonical.of(info.get(), canonical);
    if (signed.isEmpty()) return Finding.unknown(Doubt.TRANSFORM_UNKNOWN);
    Finding ofList = value(by.get(), known.get(), signed.get(), value.get());
    if (!ofList.holds()) return ofList;
    if (!claims.name(by.get())) return Finding.broken(Doubt.CERTIFICATE_OTHER);
    Finding ofLines = list.check(by.get().getSubjectPublicKeyInfo());
    return ofLines.holds() && !claims.areSigned() ? Finding.broken(Doubt.CLAIMS_CHANGED) : ofLines;
  }

  private static Finding value(
      X509CertificateHolder by, SignatureMethod method, Content signed, byte[] value) {
    try {
      return Proof.ofContent(by, method.algorithm(), method.digest(), signed, method.value(value));
    } catch (IOException | IllegalArgumentException noSuchNumbers) {
      return Finding.broken(Doubt.VALUE_WRONG);
    }
  }
}
