package ua.opencities.document.signature;

/** The kinds of files that can bear signatures. */
public enum SignedFormat {
  /** CMS SignedData, with its content or detached. */
  CMS,
  /** ASiC-E or ASiC-S. */
  CONTAINER,
  PDF,
  DOCX
}
