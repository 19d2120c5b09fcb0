package ua.opencities.fee;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.account.BookCharge;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.deferral.DeferAsAgreed;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Issues the year's invoice: charge, number, frozen text and hash, entry in the account and event
 * in one transaction. Once a council and year; of two at once the second is told so.
 */
@UseCase
@StaffOnly
public class IssueInvoice {
  private final Invoices invoices;
  private final GiveNumber numbers;
  private final AnnualFee annualFee;
  private final Requisites requisites;
  private final CouncilProfile councils;
  private final HoldAccount hold;
  private final BookCharge book;
  private final DeferAsAgreed deferAsAgreed;
  private final Event<InvoiceIssued> issued;
  private final Clock clock;

  @Inject
  IssueInvoice(
      Invoices invoices,
      GiveNumber numbers,
      AnnualFee annualFee,
      Requisites requisites,
      CouncilProfile councils,
      HoldAccount hold,
      BookCharge book,
      DeferAsAgreed deferAsAgreed,
      Event<InvoiceIssued> issued,
      Clock clock) {
    this.invoices = invoices;
    this.numbers = numbers;
    this.annualFee = annualFee;
    this.requisites = requisites;
    this.councils = councils;
    this.hold = hold;
    this.book = book;
    this.deferAsAgreed = deferAsAgreed;
    this.issued = issued;
    this.clock = clock;
  }

  /**
   * @param year the year the fee is for; the number counts in the year of {@code issuedOn}
   * @throws AnnualInvoiceExists when the year's invoice was issued before
   */
  public InvoiceId issue(
      Actor actor, CouncilId council, int year, LocalDate issuedOn, LocalDate dueOn) {
    CouncilCard payer = councils.of(actor, council);
    if (dueOn.isBefore(issuedOn)) throw new DueBeforeIssue();
    hold.hold(actor, council);
    annualFee
        .obstacle(actor, council, year)
        .ifPresent(
            rule -> {
              throw rule;
            });
    FeeExplanation fee =
        annualFee.explained(actor, council, year).orElseThrow(() -> new NoTariffForYear(year));
    Instant now = clock.instant();
    int sequence = numbers.next(actor, GiveNumber.INVOICES, issuedOn.getYear());
    var payee = requisites.kept(actor).orElseThrow(RequisitesMissing::new);
    var content = content(payee, payer, fee, sequence, issuedOn, dueOn);
    var charge = new Charge(council, year, fee.amount(), Frozen.json(fee.facts()), actor, now);
    var invoice = new Invoice(council, charge.id(), sequence, content, actor, now);
    invoices.add(charge, invoice);
    var booking =
        new Booking(
            invoice.id().value(), content.number(), fee.amount(), issuedOn, actor.name(), now);
    book.book(actor, council, booking, dueOn);
    deferAsAgreed.defer(actor, council, year);
    issued.fire(
        new InvoiceIssued(
            actor.name(), council, invoice.id(), content.number(), fee.amount(), dueOn));
    return invoice.id();
  }

  private InvoiceContent content(
      AssociationProfile payee,
      CouncilCard payer,
      FeeExplanation fee,
      int sequence,
      LocalDate issuedOn,
      LocalDate dueOn) {
    return new InvoiceContent(
        Invoice.number(issuedOn.getYear(), sequence),
        issuedOn,
        dueOn,
        payee,
        payer.name().nominative(),
        payer.edrpou(),
        payer.katottg(),
        fee.year(),
        fee.amount(),
        annualFee.legalBases(payer.id(), fee),
        fee.lines(Texts.of(Language.UK)),
        payee.demonstration() || payer.demonstration());
  }
}
