package ua.opencities.document.signature.xades;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import ua.opencities.document.signature.certificate.Addition;
import ua.opencities.document.signature.certificate.Content;
import ua.opencities.document.signature.certificate.Finding;

/**
 * One signature of XML as it was read.
 *
 * @param by whose key the signature names; empty when it brings no certificate
 * @param brought all certificates that came with it
 * @param claimedAt by the signer's own clock, when that is signed
 * @param algorithm as people write it; an address where nobody here knows it
 * @param files that it says it covers, also those that are not there
 * @param additions that came with it, unlooked at
 */
public record XmlSignature(
    Optional<X509CertificateHolder> by,
    List<X509CertificateHolder> brought,
    Optional<Instant> claimedAt,
    List<Stamp> stamps,
    String algorithm,
    Finding finding,
    List<String> files,
    Set<Addition> additions) {
  static final int MOST_STAMPS = 3;

  /**
   * A time stamp that came with the signature; nobody has looked whether it holds.
   *
   * @param over what it should be over
   */
  public record Stamp(byte[] token, Content over) {}
}
