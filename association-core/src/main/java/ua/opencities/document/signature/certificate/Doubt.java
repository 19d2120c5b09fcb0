package ua.opencities.document.signature.certificate;

/** Why a signature is broken, or why nobody here can tell. */
public enum Doubt {
  /** What was signed is not what is there. */
  CONTENT_CHANGED,
  /** The value does not fit the certificate's key. */
  VALUE_WRONG,
  /** The signature names another certificate than the one it brings. */
  CERTIFICATE_OTHER,
  /** A PDF's signature leaves out more of the file than itself. */
  PLACE_WRONG,
  ALGORITHM_UNKNOWN,
  /** Such a signature can be forged: MD5, SHA-1, RSA keys under 2048 bits. */
  ALGORITHM_WEAK,
  CERTIFICATE_ABSENT,
  /** A detached signature over a file that is not kept here. */
  ORIGINAL_ABSENT,
  /** A container's signature that names no list of the files it covers. */
  LIST_ABSENT,
  /** XAdES, and the oldest signatures of PDF: recognised, not read. */
  FORM_NOT_READ
}
