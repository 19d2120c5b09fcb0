package ua.opencities.document.signature.xades;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xml.security.algorithms.implementations.ECDSAUtils;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import ua.opencities.document.signature.certificate.DigestKind;

/**
 * An algorithm of signing by its XML address: RFC 9231 for RSA and ECDSA. None is registered for
 * ДСТУ 4145; those are the addresses that Ukrainian programs write, Diia among them.
 */
record SignatureMethod(
    AlgorithmIdentifier algorithm, AlgorithmIdentifier digest, boolean hasBareNumbers) {
  private static final Pattern WESTERN =
      Pattern.compile(
          "http://www\\.w3\\.org/(?:2000/09/xmldsig|2001/04/xmldsig-more|2007/05/xmldsig-more)#"
              + "(?:(rsa|ecdsa)-(sha\\d+)|(sha\\d+)-(rsa)-MGF1)");

  private static final String UKRAINIAN = "http://www.w3.org/2001/04/xmldsig-more#dstu4145";
  private static final String UKRAINIAN_OID = "1.2.804.2.1.1.1.1.3.";
  private static final Map<String, String> DIGESTS =
      Map.of(
          "", "1.1",
          "-gost34311", "1.1",
          "-dstu7564-256", "6.1.1",
          "-kupyna256", "6.1.1",
          "-dstu7564-384", "6.2.1",
          "-dstu7564-512", "6.3.1");

  /** Empty for one that is not known here. */
  static Optional<SignatureMethod> of(String address) {
    Matcher western = WESTERN.matcher(address);
    if (western.matches())
      return western.group(1) == null
          ? western(western.group(3), "RSAANDMGF1")
          : western(western.group(2), western.group(1));
    if (address.startsWith(UKRAINIAN))
      return Optional.ofNullable(DIGESTS.get(address.substring(UKRAINIAN.length())))
          .map(end -> dstu(UKRAINIAN_OID + end));
    String oid = address.startsWith("urn:oid:") ? address.substring("urn:oid:".length()) : "";
    return oid.matches(Pattern.quote(UKRAINIAN_OID) + "[\\d.]*\\d")
        ? Optional.of(dstu(oid))
        : Optional.empty();
  }

  private static Optional<SignatureMethod> western(String digest, String family) {
    return DigestKind.ofXml("http://www.w3.org/2001/04/xmlenc#" + digest)
        .or(() -> DigestKind.ofXml("http://www.w3.org/2001/04/xmldsig-more#" + digest))
        .or(() -> DigestKind.ofXml("http://www.w3.org/2000/09/xmldsig#" + digest))
        .map(
            kind ->
                new SignatureMethod(
                    new DefaultSignatureAlgorithmIdentifierFinder().find(digest + "WITH" + family),
                    new AlgorithmIdentifier(new ASN1ObjectIdentifier(kind.oid())),
                    family.equals("ecdsa")));
  }

  private static SignatureMethod dstu(String oid) {
    var algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid));
    return new SignatureMethod(algorithm, algorithm, false);
  }

  /**
   * As a certificate's key wants it: XML writes the two numbers of ECDSA bare.
   *
   * @throws IOException when they are no such numbers
   */
  byte[] value(byte[] written) throws IOException {
    return hasBareNumbers ? ECDSAUtils.convertXMLDSIGtoASN1(written) : written;
  }
}
