package ua.opencities.fee.register;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The invoices: all for the association, a council's own for its people. */
@UseCase
public class InvoiceRegister {
  private final InvoiceRows invoices;
  private final Clock clock;

  @Inject
  InvoiceRegister(InvoiceRows invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public InvoiceList list(Actor actor, InvoiceSearch search) {
    return invoices.list(search, LocalDate.now(clock));
  }
}
