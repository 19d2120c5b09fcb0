package ua.opencities.reminder.round;

import java.util.List;
import java.util.Optional;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.notice.InvoiceReminded.Mail;
import ua.opencities.reminder.prospect.Prospect;

/** A notice to be kept. */
record SentNotice(Prospect prospect, Optional<FormalLetter> letter, List<Mail> mails) {
  int days() {
    return prospect.step().orElseThrow().days();
  }
}
