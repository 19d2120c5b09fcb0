package ua.opencities.document.signature;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.opencities.document.signature.certificate.Addition;
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
 * @param additions what else came with it; nobody has looked whether it holds
 */
public record Signature(
    SignatureForm form,
    Optional<Signer> signer,
    Optional<Instant> claimedAt,
    Optional<Instant> stampedAt,
    String algorithm,
    Finding finding,
    Covered covered,
    Chain chain,
    Set<Addition> additions) {
  public Signature {
    additions = Set.copyOf(additions);
  }

  Signature(
      SignatureForm form,
      Optional<Signer> signer,
      Optional<Instant> claimedAt,
      Optional<Instant> stampedAt,
      String algorithm,
      Finding finding,
      Covered covered,
      Chain chain) {
    this(form, signer, claimedAt, stampedAt, algorithm, finding, covered, chain, Set.of());
  }

  Signature covering(Covered what) {
    return new Signature(
        form, signer, claimedAt, stampedAt, algorithm, finding, what, chain, additions);
  }

  Signature found(Finding other) {
    return new Signature(
        form, signer, claimedAt, stampedAt, algorithm, other, covered, chain, additions);
  }

  Signature as(SignatureForm other) {
    return new Signature(
        other, signer, claimedAt, stampedAt, algorithm, finding, covered, chain, additions);
  }

  /** What else was found, beside what is known already. */
  Signature with(Collection<Addition> more) {
    Set<Addition> all = EnumSet.noneOf(Addition.class);
    all.addAll(additions);
    all.addAll(more);
    return new Signature(
        form, signer, claimedAt, stampedAt, algorithm, finding, covered, chain, all);
  }

  /**
   * The only case in which a page may speak of a checked signature: it holds, over content that is
   * here, and a provider of the trusted list issued the certificate. Revocation is not asked.
   */
  public boolean isChecked() {
    return finding.holds() && chain.isTrusted();
  }
}
