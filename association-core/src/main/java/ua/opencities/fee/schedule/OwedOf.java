package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class OwedOf {
  @Inject InvoiceDetails invoices;
  @Inject TakenDebts taken;

  /**
   * @param heir empty for the council whose invoice it is
   * @throws NotFound also when the heir took nothing of it over
   */
  Owed of(Actor actor, InvoiceId invoice, Optional<CouncilId> heir) {
    if (heir.isEmpty()) return Owed.of(invoices.of(actor, invoice).row());
    TakenDebt debt = taken.one(actor, heir.get(), invoice.value());
    if (!debt.isInvoice()) throw new NotFound("invoice taken over");
    return Owed.of(debt);
  }

  Owed of(Actor actor, ScheduleView it) {
    return of(actor, it.invoice(), Optional.of(it.council()).filter(c -> it.takenOver()));
  }
}
