package ua.opencities.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.payer.PayerView;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.addressee.AddresseesOfInvoices;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Issues the year's invoice. Once a council and year; of two at once the second is told so. */
@UseCase
@StaffOnly
public class IssueInvoice {
  private final AnnualFee annualFee;
  private final CouncilProfile councils;
  private final HoldAccount hold;
  private final IssueInvoices issue;
  private final PayersOf payers;
  private final AddresseesOfInvoices addressees;
  private final Clock clock;

  @Inject
  IssueInvoice(
      AnnualFee annualFee,
      CouncilProfile councils,
      HoldAccount hold,
      IssueInvoices issue,
      PayersOf payers,
      AddresseesOfInvoices addressees,
      Clock clock) {
    this.annualFee = annualFee;
    this.councils = councils;
    this.hold = hold;
    this.issue = issue;
    this.payers = payers;
    this.addressees = addressees;
    this.clock = clock;
  }

  /**
   * @param year the year the fee is for; the number counts in the year of {@code issuedOn}
   * @throws AnnualInvoiceExists when the year's invoice was issued before
   */
  public InvoiceId issue(
      Actor actor, CouncilId council, int year, LocalDate issuedOn, LocalDate dueOn) {
    return issue(actor, council, year, issuedOn, dueOn, Optional.empty(), Optional.empty());
  }

  public InvoiceId issue(
      Actor actor,
      CouncilId council,
      int year,
      LocalDate issuedOn,
      LocalDate dueOn,
      Optional<Paying> paying) {
    return issue(actor, council, year, issuedOn, dueOn, paying, Optional.empty());
  }

  /**
   * @throws InvoiceOfTheFuture when its day is so far ahead that it must be a slip
   * @throws FeeIsWaived when a decision takes all of it off
   * @throws ua.opencities.fee.rest.FeesRest when its territory is occupied or under fire that day
   * @param dueOn of a fee in parts the earliest day: what a part's own day has passed is due on it
   * @param paying at once or in the tariff's parts; empty as the council's programme says
   * @param billed one of the council's payers, or the council by its own id; empty as is kept of it
   * @throws AnnualInvoiceExists when the year's invoice was issued before
   */
  public InvoiceId issue(
      Actor actor,
      CouncilId council,
      int year,
      LocalDate issuedOn,
      LocalDate dueOn,
      Optional<Paying> paying,
      Optional<UUID> billed) {
    Payer payer = Payer.of(councils.of(actor, council)).billed(billed(actor, council, billed));
    InvoiceOfTheFuture.refuse(issuedOn, LocalDate.now(clock));
    if (dueOn.isBefore(issuedOn)) throw new DueBeforeIssue();
    hold.hold(actor, council);
    annualFee
        .obstacle(actor, council, year, issuedOn)
        .ifPresent(
            rule -> {
              throw rule;
            });
    FeeExplanation fee =
        annualFee
            .explained(actor, council, year, paying, issuedOn, dueOn)
            .orElseThrow(() -> new NoTariffForYear(year));
    if (fee.isWaived()) throw new FeeIsWaived(year);
    var people =
        addressees
            .councils(actor, List.of(council))
            .getOrDefault(council, List.<InvoiceAddressee>of());
    var order = new InvoiceOrder(payer, people, ExplainedFee.of(fee), issuedOn, dueOn);
    return issue.issue(actor, List.of(order)).get(0).id();
  }

  private Optional<PayerView> billed(Actor actor, CouncilId council, Optional<UUID> chosen) {
    if (chosen.isEmpty()) return payers.billed(actor, council);
    return chosen
        .filter(id -> !id.equals(council.value()))
        .map(id -> payers.one(actor, council, id));
  }
}
