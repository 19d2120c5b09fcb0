package ua.opencities.fee.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.InvoiceContent;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.NotFound;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** One invoice. */
@UseCase
public class InvoiceDetails {
  private final InvoiceRows invoices;
  private final Clock clock;

  @Inject
  InvoiceDetails(InvoiceRows invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  /**
   * @throws NotFound when it is absent or another council's
   */
  public InvoiceView of(Actor actor, InvoiceId id) {
    var invoice = invoices.issued(id);
    var content = InvoiceContent.from(invoice.frozen());
    return new InvoiceView(
        invoices.row(id, LocalDate.now(clock)),
        FeeExplanation.from(invoices.explanation(id)),
        content.payee(),
        content.payerName(),
        content.payerEdrpou(),
        content.legalBases(),
        content.amountInWords(),
        content.purpose(),
        content.demonstration(),
        invoice.at(),
        invoice.frozen(),
        invoice.sha256());
  }
}
