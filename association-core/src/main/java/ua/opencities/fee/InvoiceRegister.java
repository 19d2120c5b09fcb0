package ua.opencities.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The invoices: all for the association, a council's own for its people. */
@UseCase
public class InvoiceRegister {
  private final Invoices invoices;
  private final Clock clock;

  @Inject
  InvoiceRegister(Invoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public InvoiceList list(Actor actor, InvoiceSearch search) {
    return invoices.list(search, LocalDate.now(clock));
  }
}
