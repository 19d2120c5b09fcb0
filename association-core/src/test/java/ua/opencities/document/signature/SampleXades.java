package ua.opencities.document.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ua.opencities.document.signature.XadesText.DSIG;
import static ua.opencities.document.signature.XadesText.ETSI;
import static ua.opencities.document.signature.XadesText.base64;
import static ua.opencities.document.signature.XadesText.canonical;
import static ua.opencities.document.signature.XadesText.written;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import org.apache.xml.security.Init;
import org.apache.xml.security.algorithms.implementations.ECDSAUtils;
import org.apache.xml.security.c14n.Canonicalizer;

/** An XML signature, written step by step as the programs of providers do: list, value, stamp. */
final class SampleXades {
  static final String C14N = Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS;
  private final SampleSigner by;
  private final StringBuilder lines = new StringBuilder();
  private String method;
  private String canonicalization = C14N;
  private String claims;
  private String mark = "claims";

  SampleXades(SampleSigner by) {
    Init.init();
    this.by = by;
    this.method =
        "http://www.w3.org/2001/04/xmldsig-more#"
            + switch (by.key.kind) {
              case ECDSA -> "ecdsa-sha384";
              case DSTU_GOST -> "dstu4145-gost34311";
              case DSTU_KUPYNA -> "dstu4145-dstu7564-256";
              default -> "rsa-sha256";
            };
    try {
      this.claims =
          ("<x:SigningTime>" + SampleSigner.CLAIMED + "</x:SigningTime>")
              + "<x:SigningCertificateV2><x:Cert><x:CertDigest>"
              + digest(by.certificate.getEncoded())
              + "</x:CertDigest></x:Cert></x:SigningCertificateV2>";
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  SampleXades over(Map<String, byte[]> files) {
    files.forEach(
        (name, content) -> line(URLEncoder.encode(name, UTF_8).replace("+", "%20"), content));
    return this;
  }

  SampleXades line(String address, byte[] content) {
    return line(address, "", content);
  }

  SampleXades line(String address, String transforms, byte[] content) {
    lines.append("<ds:Reference URI=\"").append(address).append("\">").append(transforms);
    lines.append(digest(content)).append("</ds:Reference>");
    return this;
  }

  /** The lines so far. */
  String references() {
    return lines.toString();
  }

  SampleXades method(String address) {
    method = address;
    return this;
  }

  SampleXades canonicalization(String address) {
    canonicalization = address;
    return this;
  }

  /** Two signatures in one document need two. */
  SampleXades marked(String mark) {
    this.mark = mark;
    return this;
  }

  SampleXades claiming(String properties) {
    claims = properties;
    return this;
  }

  private String digest(byte[] content) {
    var digest = SampleSigner.digest(by.key.kind.digestOid());
    digest.update(content, 0, content.length);
    byte[] value = new byte[digest.getDigestSize()];
    digest.doFinal(value, 0);
    String address = SampleContainer.xmlOf(by.key.kind.digestOid());
    return "<ds:DigestMethod Algorithm=\""
        + address
        + "\"/>"
        + "<ds:DigestValue>"
        + base64(value)
        + "</ds:DigestValue>";
  }

  /** With the list of files, the signer's claims among it, and the value over the list. */
  String signed() {
    try {
      String list =
          list(
              digest(canonical(written(by, mark, claims, "", ""), ETSI, "SignedProperties", C14N)));
      var signer = by.key.signer();
      signer
          .getOutputStream()
          .write(
              canonical(written(by, mark, claims, list, ""), DSIG, "SignedInfo", canonicalization));
      byte[] value = signer.getSignature();
      if (by.key.kind == SampleKey.Kind.ECDSA) value = ECDSAUtils.convertASN1toXMLDSIG(value, 48);
      return written(by, mark, claims, list, base64(value));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same with a stamp over its value. */
  String stamped(SampleSigner stamper, Instant at) throws IOException {
    String signed = signed();
    byte[] over = canonical(signed, DSIG, "SignatureValue", C14N);
    String token = base64(SampleStamp.by(stamper, over, at).getEncoded());
    return signed.replace(
        "</x:SignedProperties>",
        "</x:SignedProperties><x:UnsignedProperties>"
            + "<x:UnsignedSignatureProperties><x:SignatureTimeStamp><x:EncapsulatedTimeStamp>"
            + token
            + "</x:EncapsulatedTimeStamp></x:SignatureTimeStamp></x:UnsignedSignatureProperties></x:UnsignedProperties>");
  }

  private String list(String ofClaims) {
    return "<ds:CanonicalizationMethod Algorithm=\""
        + canonicalization
        + "\"/>"
        + "<ds:SignatureMethod Algorithm=\""
        + method
        + "\"/>"
        + lines
        + "<ds:Reference Type=\"http://uri.etsi.org/01903#SignedProperties\" URI=\"#"
        + mark
        + "\">"
        + "<ds:Transforms><ds:Transform Algorithm=\""
        + C14N
        + "\"/></ds:Transforms>"
        + ofClaims
        + "</ds:Reference>";
  }
}
