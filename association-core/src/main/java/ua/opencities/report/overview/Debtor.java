package ua.opencities.report.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.opencities.language.Language;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council that is late.
 *
 * @param debt what is late, of all years
 * @param charged what the late invoices asked for
 * @param since the due day of the oldest of them
 * @param programme this year's: {@code DRAFT}, {@code AGREED}, {@code APPROVED}; {@code NONE}
 */
public record Debtor(
    CouncilId council,
    String name,
    String oblast,
    String oblastEnglish,
    Money debt,
    Money charged,
    LocalDate since,
    String programme) {

  public String oblast(Language language) {
    return language == Language.UK ? oblast : oblastEnglish;
  }

  public long daysLate(LocalDate on) {
    return ChronoUnit.DAYS.between(since, on);
  }
}
