package ua.opencities.report;

/**
 * An oblast's line.
 *
 * @param key the oblast's two digits, {@code 46}
 */
public record FeeReportLine(String key, String name, String nameEn, FeeFigures figures) {
  public String name(String language) {
    return "en".equals(language) ? nameEn : name;
  }
}
