package ua.opencities.document.signature;

/** How a signature is written. */
public enum SignatureForm {
  CADES,
  PADES,
  XADES
}
