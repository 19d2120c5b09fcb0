package ua.opencities.tool;

/**
 * A tool of the catalogue: {@code petitions}, {@code budget}, {@code consultations}, {@code
 * open-city}.
 */
public record ToolCode(String value) {
  @Override
  public String toString() {
    return value;
  }
}
