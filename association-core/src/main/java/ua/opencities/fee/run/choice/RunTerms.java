package ua.opencities.fee.run.choice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.fee.DueBeforeIssue;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;

/**
 * What a run does.
 *
 * @param year the fees are for; the numbers count in the year of {@code issuedOn}
 * @param tariff of a targeted contribution, of which several may run side by side; else empty
 * @param passed what shall hinder nothing in this run
 */
public record RunTerms(
    int year,
    TariffKind kind,
    Optional<TariffId> tariff,
    RunFilter filter,
    LocalDate issuedOn,
    LocalDate dueOn,
    Set<Hindrance> passed) {
  public RunTerms {
    if (dueOn.isBefore(issuedOn)) throw new DueBeforeIssue();
    if ((kind == TariffKind.TARGETED) != tariff.isPresent()) throw new TariffNotChosen();
    passed = Set.copyOf(passed);
  }

  /** The day whose inhabitants and tariff count; an entry fee has the day of joining instead. */
  public LocalDate day() {
    return LocalDate.of(year, 1, 1);
  }
}
