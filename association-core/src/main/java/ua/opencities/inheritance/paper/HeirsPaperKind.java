package ua.opencities.inheritance.paper;

/** What of a predecessor its heir may read. */
public enum HeirsPaperKind {
  /** Of a programme, as an act issued it. */
  PAPER,
  /** The scan with which an act was entered. */
  SCAN,
  SIGNED_COPY,
  INVOICE;

  /** Handed out as it was handed in; the others as DOCX or PDF. */
  public boolean isFile() {
    return this == SCAN || this == SIGNED_COPY;
  }
}
