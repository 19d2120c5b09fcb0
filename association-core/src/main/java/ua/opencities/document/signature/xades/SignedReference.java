package ua.opencities.document.signature.xades;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.w3c.dom.Element;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.ContentDigest;
import ua.opencities.document.signature.certificate.DigestKind;
import ua.opencities.document.signature.certificate.Doubt;
import ua.opencities.document.signature.certificate.Finding;

/** One thing that a signature signs, by its address and digest. */
final class SignedReference {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private final Element element;

  SignedReference(Element element) {
    this.element = element;
  }

  private String address() {
    return element.getAttribute("URI").strip();
  }

  /** The mark of an element in the same document. */
  Optional<String> mark() {
    String address = address();
    return address.matches("#[^()]+") ? Optional.of(address.substring(1)) : Optional.empty();
  }

  /** The name of a file that lies beside; no address that leads out of the container. */
  Optional<String> file() {
    String address = address();
    if (address.isEmpty() || address.startsWith("#") || SCHEME.matcher(address).matches())
      return Optional.empty();
    String name = decoded(address).replaceFirst("^(\\./)+", "");
    boolean leadsOut =
        name.isEmpty()
            || name.startsWith("/")
            || name.contains("\\")
            || Arrays.asList(name.split("/")).contains("..");
    return leadsOut ? Optional.empty() : Optional.of(name);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItStands) {
      return address;
    }
  }

  Optional<Element> transforms() {
    return Dsig.only(element, "Transforms");
  }

  /**
   * @param key whose substitution table ГОСТ 34.311 is computed by
   * @param otherwise why the signature is broken when this content is another
   */
  Finding of(Content content, SubjectPublicKeyInfo key, Doubt otherwise) {
    Optional<DigestKind> kind = Dsig.kind(element);
    Optional<byte[]> value = Dsig.digest(element);
    if (value.isEmpty()) return Finding.broken(Doubt.FORM_WRONG);
    if (kind.isEmpty()) return Finding.unknown(Doubt.ALGORITHM_UNKNOWN);
    if (kind.get().isWeak()) return Finding.unknown(Doubt.ALGORITHM_WEAK);
    return ContentDigest.by(key, kind.get(), value.get()).fits(content)
        ? Finding.HOLDS
        : Finding.broken(otherwise);
  }
}
