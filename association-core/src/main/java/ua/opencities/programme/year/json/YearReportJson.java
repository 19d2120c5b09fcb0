package ua.opencities.programme.year.json;

import java.util.UUID;
import ua.opencities.programme.year.execution.YearReportView;
import ua.opencities.shared.MoneyJson;

/**
 * A report on the year.
 *
 * @param programme the edition that it reports on
 * @param state {@code DRAFT} or {@code FINAL}
 * @param sha256 of the finished content; null of a draft
 */
public record YearReportJson(
    UUID id,
    UUID programme,
    int number,
    String state,
    MoneyJson planned,
    MoneyJson spent,
    String sha256) {
  public static YearReportJson of(YearReportView it) {
    return new YearReportJson(
        it.id(),
        it.programme().value(),
        it.number(),
        it.state().name(),
        MoneyJson.of(it.text().planned()),
        MoneyJson.of(it.text().spent()),
        it.sha256().orElse(null));
  }
}
