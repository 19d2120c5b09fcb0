package ua.opencities.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.fee.rest.FeesRest;
import ua.opencities.fee.rest.RestOn;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Period;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** When the annual fee may be asked for and how much it is. */
@ApplicationScoped
class AnnualFee {
  @Inject Invoices invoices;
  @Inject Requisites requisites;
  @Inject MembershipOf memberships;
  @Inject RestOn rests;
  @Inject FeeForecast forecast;
  @Inject SessionDecisions decisions;

  /**
   * In the parts that a decision agreed, else in those of the tariff, where they are chosen. A
   * waived fee is told too, as nothing.
   *
   * @param chosen empty as the council's programme says
   * @param issuedOn no agreed part is due earlier
   * @param dueOn no part of the tariff's is
   */
  Optional<FeeExplanation> explained(
      Actor actor,
      CouncilId council,
      int year,
      Optional<Paying> chosen,
      LocalDate issuedOn,
      LocalDate dueOn) {
    Paying paying = chosen.orElseGet(() -> decisions.paying(council, year));
    return forecast
        .forYear(actor, council, year)
        .filter(fee -> fee.amount().isPositive() || fee.isWaived())
        .map(fee -> fee.due(paying == Paying.IN_PARTS, issuedOn, dueOn));
  }

  /**
   * Of who leaves and of who left in the year: the fee is due, but a person decides so by the
   * council's name.
   */
  Optional<Leaving> leaving(Actor actor, CouncilId council, int year) {
    return leaving(memberships.of(actor, council), year);
  }

  private static Optional<Leaving> leaving(MembershipView membership, int year) {
    return switch (membership.standing()) {
      case EXIT_REQUESTED -> Optional.of(new Leaving(Optional.empty()));
      case EXITED, EXCLUDED ->
          membership
              .days()
              .filter(days -> days.from().getYear() <= year)
              .flatMap(Period::to)
              .filter(last -> last.getYear() >= year)
              .map(last -> new Leaving(Optional.of(last)));
      default -> Optional.empty();
    };
  }

  /** Its rights rest, the fee is owed: a person decides by the council's name here, too. */
  boolean suspended(Actor actor, CouncilId council) {
    return memberships.of(actor, council).standing() == Standing.SUSPENDED;
  }

  /**
   * @param issuedOn the day of the invoice
   */
  Optional<RuleBroken> obstacle(Actor actor, CouncilId council, int year, LocalDate issuedOn) {
    Optional<String> number = invoices.annual(council, year);
    if (number.isPresent()) return Optional.of(new AnnualInvoiceExists(year, number.get()));
    var rest = rests.of(actor, council, issuedOn);
    if (rest.isPresent()) return Optional.of(FeesRest.by(rest.get()));
    var membership = memberships.of(actor, council);
    if (membership.standing() != Standing.ACTIVE
        && membership.standing() != Standing.SUSPENDED
        && leaving(membership, year).isEmpty()) return Optional.of(new CouncilNotActive());
    if (requisites.kept(actor).isEmpty()) return Optional.of(new RequisitesMissing());
    return Optional.empty();
  }
}
