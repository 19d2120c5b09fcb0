package ua.opencities.fee.schedule;

import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What a council owes of an invoice: of its own, or of a predecessor's whose debt it took over.
 *
 * @param passedOn what of it went to an heir
 */
record Owed(
    InvoiceId invoice,
    CouncilId council,
    String number,
    Money outstanding,
    Money passedOn,
    boolean takenOver) {
  static Owed of(InvoiceRow own) {
    return new Owed(
        own.id(), own.council(), own.number(), own.outstanding(), own.passedOn(), false);
  }

  static Owed of(TakenDebt it) {
    return new Owed(
        new InvoiceId(it.source()),
        it.council(),
        it.number(),
        it.outstanding(),
        it.passedOn(),
        true);
  }

  void mustBeHere() {
    if (passedOn.isPositive()) throw ScheduleDoesNotFit.passedOn(number);
  }
}
