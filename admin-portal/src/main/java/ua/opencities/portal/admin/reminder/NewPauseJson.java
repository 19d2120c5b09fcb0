package ua.opencities.portal.admin.reminder;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.pause.Resting;
import ua.opencities.shared.Period;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Typed;

/**
 * A pause to begin: of a council, of one of its invoices, or of a whole oblast.
 *
 * @param oblast its code
 */
public record NewPauseJson(
    UUID council, UUID invoice, String oblast, String beginsOn, String endsOn, String reason) {
  Resting resting() {
    if ((council == null) == (oblast == null)) throw TextNotAccepted.missing("council");
    return new Resting(
        Optional.ofNullable(council).map(CouncilId::new),
        Optional.ofNullable(invoice).map(InvoiceId::new),
        Optional.ofNullable(oblast));
  }

  Period days() {
    return Period.between(Typed.date("beginsOn", beginsOn), Typed.date("endsOn", endsOn));
  }
}
