package ua.opencities.document.signature.certificate;

/** What came with a signature so that it can be believed for years. Found, and not checked here. */
public enum Addition {
  /** A stamp over the signature with its proofs, or over the whole document or container. */
  ARCHIVE_STAMP,
  /**
   * What a provider said of revoked certificates: lists (CRL), answers (OCSP), or their digests.
   */
  REVOCATION
}
