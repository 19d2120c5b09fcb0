package ua.opencities.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.addressee.AddresseesOfInvoices;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Shows the fee, its explanation and its legal bases before an invoice is issued. */
@UseCase
@StaffOnly
public class PreviewInvoice {
  private final AnnualFee annualFee;
  private final LegalBases bases;
  private final CouncilProfile councils;
  private final AddresseesOfInvoices addressees;
  private final Clock clock;

  @Inject
  PreviewInvoice(
      AnnualFee annualFee,
      LegalBases bases,
      CouncilProfile councils,
      AddresseesOfInvoices addressees,
      Clock clock) {
    this.annualFee = annualFee;
    this.bases = bases;
    this.councils = councils;
    this.addressees = addressees;
    this.clock = clock;
  }

  public InvoicePreview of(Actor actor, CouncilId council, int year) {
    var card = councils.of(actor, council);
    LocalDate begins = LocalDate.of(year, 1, 1);
    Optional<FeeExplanation> fee =
        annualFee.explained(actor, council, year, Optional.empty(), begins, begins);
    Optional<RuleBroken> obstacle = annualFee.obstacle(actor, council, year, LocalDate.now(clock));
    if (obstacle.isEmpty() && fee.isEmpty()) obstacle = Optional.of(new NoTariffForYear(year));
    if (obstacle.isEmpty() && fee.get().isWaived()) obstacle = Optional.of(new FeeIsWaived(year));
    return new InvoicePreview(
        council,
        card.name().nominative(),
        year,
        fee,
        fee.map(f -> bases.of(List.of(council), year).printed(council, f)).orElse(List.of()),
        annualFee.leaving(actor, council, year),
        annualFee.suspended(actor, council),
        addressees.councils(actor, List.of(council)).getOrDefault(council, List.of()),
        obstacle);
  }
}
