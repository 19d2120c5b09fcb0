package ua.opencities.portal.admin.year;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.report.year.ShortfallRow;
import ua.opencities.shared.MoneyJson;

/**
 * A council's missing money in a list: {@code restDue} and {@code dueOn} are there once it is
 * agreed how the rest comes, {@code outstanding} while the year has invoices.
 */
public record ShortfallRowJson(
    UUID council,
    String name,
    int year,
    String step,
    MoneyJson fee,
    MoneyJson fundable,
    MoneyJson missing,
    String restDue,
    LocalDate dueOn,
    String decision,
    String saidAt,
    MoneyJson outstanding,
    boolean late) {
  static ShortfallRowJson of(ShortfallRow it, LocalDate today) {
    return new ShortfallRowJson(
        it.council().value(),
        it.name(),
        it.year(),
        it.step(),
        MoneyJson.of(it.fee()),
        MoneyJson.of(it.fundable()),
        MoneyJson.of(it.missing()),
        it.restDue().orElse(null),
        it.dueOn().orElse(null),
        it.decision().orElse(null),
        it.saidAt().toString(),
        it.outstanding().map(MoneyJson::of).orElse(null),
        it.isLate(today));
  }
}
