package ua.opencities.portal.admin.reminder;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.pause.PauseReminders;
import ua.opencities.reminder.pause.Resting;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** A pause as typed. */
record PauseForm(Resting resting, Period days, String reason) {
  static PauseForm of(Sent sent) {
    var form = new FormReading(sent);
    Resting resting = form.read(() -> resting(sent));
    Period days = form.period("beginsOn", "endsOn");
    if (days != null && days.to().isEmpty())
      form.read(
          () -> {
            throw TextNotAccepted.missing("endsOn");
          });
    String reason = form.text("reason", PauseReminders.REASON);
    form.sayWhatIsWrong();
    return new PauseForm(resting, days, reason);
  }

  private static Resting resting(Sent sent) {
    Optional<CouncilId> council = id(sent.field("council")).map(CouncilId::new);
    Optional<InvoiceId> invoice = id(sent.field("invoice")).map(InvoiceId::new);
    if (council.isPresent()) return new Resting(council, invoice, Optional.empty());
    return Resting.oblast(Text.required("oblast", sent.field("oblast"), 2));
  }

  static Optional<UUID> id(String typed) {
    if (typed == null || !typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      return Optional.empty();
    return Optional.of(UUID.fromString(typed));
  }
}
