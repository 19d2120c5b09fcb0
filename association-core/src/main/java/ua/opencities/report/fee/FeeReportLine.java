package ua.opencities.report.fee;

import ua.opencities.language.Language;

/**
 * An oblast's line.
 *
 * @param key the oblast's two digits, {@code 46}
 */
public record FeeReportLine(String key, String name, String nameEn, FeeFigures figures) {
  public String name(Language language) {
    return language == Language.UK ? name : nameEn;
  }
}
