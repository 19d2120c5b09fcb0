package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.w3c.dom.Element;
import ua.opencities.document.signature.certificate.DigestKind;

/** Words of XML signatures. */
final class Dsig {
  static final String SPACE = "http://www.w3.org/2000/09/xmldsig#";

  /** Of all versions of XAdES. */
  static final String XADES = "http://uri.etsi.org/01903/";

  private Dsig() {}

  static Optional<Element> only(Element in, String name) {
    return XmlTree.only(in, SPACE, name);
  }

  /** Down a path of elements, each of which may be there several times. */
  static Stream<Element> down(Element from, String space, String... path) {
    Stream<Element> at = Stream.of(from);
    for (String name : path)
      at = at.flatMap(element -> XmlTree.children(element, space, name).stream());
    return at;
  }

  static Optional<DigestKind> kind(Element in) {
    return only(in, "DigestMethod")
        .flatMap(it -> DigestKind.ofXml(it.getAttribute("Algorithm").strip()));
  }

  /** Empty when there is none, or it is no base64. */
  static Optional<byte[]> digest(Element in) {
    return only(in, "DigestValue").flatMap(Dsig::bytes);
  }

  static Optional<byte[]> bytes(Element base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.getTextContent());
      return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** What is no certificate is left out. */
  static List<X509CertificateHolder> certificates(Stream<Element> base64) {
    return base64
        .flatMap(it -> bytes(it).stream())
        .flatMap(it -> certificate(it).stream())
        .toList();
  }

  private static Optional<X509CertificateHolder> certificate(byte[] bytes) {
    try {
      return Optional.of(new X509CertificateHolder(bytes));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
