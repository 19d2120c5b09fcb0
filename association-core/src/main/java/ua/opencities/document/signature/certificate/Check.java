package ua.opencities.document.signature.certificate;

/** Whether a signature fits its content and its certificate's key; says nothing of trust. */
public enum Check {
  HOLDS,
  BROKEN,
  UNKNOWN
}
