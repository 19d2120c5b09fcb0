package ua.opencities.document;

/**
 * Of which wording a paper was made.
 *
 * @param version 0 for a wording that came with the platform
 * @param sha256 of the wording itself: a shipped one may change with a new release
 */
public record TemplateMark(Origin origin, String variant, int version, String sha256) {
  public enum Origin {
    SHIPPED,
    ASSOCIATION,
    COUNCIL
  }
}
