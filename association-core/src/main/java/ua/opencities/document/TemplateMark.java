package ua.opencities.document;

/**
 * Of which wording a paper was made.
 *
 * @param version 0 for a wording that came with the platform
 * @param sha256 of the wording or the file itself: a shipped one may change with a new release
 */
public record TemplateMark(
    Origin origin, String variant, int version, Medium medium, String sha256) {
  /** TEXT in the line markup, or an uploaded DOCX. */
  public enum Medium {
    TEXT,
    DOCX
  }

  public boolean isDocx() {
    return medium == Medium.DOCX;
  }

  public enum Origin {
    SHIPPED,
    ASSOCIATION,
    COUNCIL
  }
}
