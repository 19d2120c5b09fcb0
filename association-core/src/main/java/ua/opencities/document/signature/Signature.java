package ua.opencities.document.signature;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.document.signature.certificate.Chain;
import ua.opencities.document.signature.certificate.Finding;
import ua.opencities.document.signature.certificate.Signer;

/**
 * One signature as it was read.
 *
 * @param signer empty when the file brings no certificate
 * @param claimedAt by the signer's own clock
 * @param stampedAt by a time stamp over this signature that holds
 * @param algorithm as people write it, {@code ДСТУ 4145, ГОСТ 34.311}
 * @param finding whether the mathematics hold; not whether the certificate is to be trusted
 */
public record Signature(
    SignatureForm form,
    Optional<Signer> signer,
    Optional<Instant> claimedAt,
    Optional<Instant> stampedAt,
    String algorithm,
    Finding finding,
    Covered covered,
    Chain chain) {

  Signature covering(Covered what) {
    return new Signature(form, signer, claimedAt, stampedAt, algorithm, finding, what, chain);
  }

  Signature found(Finding other) {
    return new Signature(form, signer, claimedAt, stampedAt, algorithm, other, covered, chain);
  }

  Signature as(SignatureForm other) {
    return new Signature(other, signer, claimedAt, stampedAt, algorithm, finding, covered, chain);
  }

  /**
   * The only case in which a page may speak of a checked signature: it holds, over content that is
   * here, and a provider of the trusted list issued the certificate. Revocation is not asked.
   */
  public boolean isChecked() {
    return finding.holds() && chain.isTrusted();
  }
}
