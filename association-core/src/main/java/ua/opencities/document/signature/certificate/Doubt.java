package ua.opencities.document.signature.certificate;

/** Why a signature is broken, or why nobody here can tell. */
public enum Doubt {
  /** What was signed is not what is there. */
  CONTENT_CHANGED,
  /** The value does not fit the certificate's key. */
  VALUE_WRONG,
  /** The signature names another certificate than the one it brings. */
  CERTIFICATE_OTHER,
  /** What a signature says of itself, the time or the certificate, is not what was signed. */
  CLAIMS_CHANGED,
  /** A signed file is not in the container. */
  FILE_ABSENT,
  /** Two elements bear the mark by which one is signed: so a stranger's is slipped in. */
  MARK_REPEATED,
  /** There is no list, no value or no method where the standard wants one. */
  FORM_WRONG,
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
  /** All is well, and nothing was signed. */
  NOTHING_COVERED,
  /** What is signed lies elsewhere, on some server perhaps; nobody goes there. */
  REFERENCE_OUTSIDE,
  /** What is signed is what a program makes of the file, and such programs are not run here. */
  TRANSFORM_UNKNOWN,
  /** XML signatures inside DOCX, and the oldest signatures of PDF: recognised, not read. */
  FORM_NOT_READ
}
