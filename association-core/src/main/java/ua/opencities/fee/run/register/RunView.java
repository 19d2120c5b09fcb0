package ua.opencities.fee.run.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.fee.run.RunState;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.job.JobId;
import ua.opencities.shared.Money;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;

/**
 * A run to read.
 *
 * @param changedBy who let an exception pass or had it reckoned anew last
 * @param tariff the targeted contribution's, with its name
 */
public record RunView(
    RunId id,
    int year,
    TariffKind kind,
    Optional<TariffId> tariff,
    Optional<String> tariffName,
    RunFilter filter,
    Set<Hindrance> passed,
    LocalDate issuedOn,
    LocalDate dueOn,
    RunState state,
    String madeBy,
    Instant madeAt,
    Optional<String> changedBy,
    Optional<String> approvedBy,
    Optional<Instant> approvedAt,
    Optional<JobId> job,
    Optional<Closing> closing,
    Figures figures) {

  /** Who closed it half way, when and why. */
  public record Closing(String by, Instant at, String reason) {}

  /** Lines that are ready and those that are issued, with their sums, and those hindered. */
  public record Figures(long ready, Money readySum, long issued, Money issuedSum, long hindered) {
    public long lines() {
      return ready + issued;
    }

    public Money sum() {
      return readySum.plus(issuedSum);
    }
  }
}
