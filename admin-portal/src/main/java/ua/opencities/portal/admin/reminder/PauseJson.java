package ua.opencities.portal.admin.reminder;

import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.pause.PauseView;
import ua.opencities.tenancy.CouncilId;

/** A pause of a council, of one of its invoices, or of an oblast by its two digits. */
public record PauseJson(
    UUID id,
    UUID council,
    UUID invoice,
    String oblast,
    String beginsOn,
    String endsOn,
    String reason,
    String endedAt) {
  static PauseJson of(PauseView it) {
    return new PauseJson(
        it.id().value(),
        it.resting().council().map(CouncilId::value).orElse(null),
        it.resting().invoice().map(InvoiceId::value).orElse(null),
        it.resting().oblast().orElse(null),
        it.days().from().toString(),
        it.days().to().map(Object::toString).orElse(null),
        it.reason(),
        it.ended().map(ended -> ended.at().toString()).orElse(null));
  }
}
