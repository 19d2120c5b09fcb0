package ua.opencities.reminder.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.shared.Money;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.CouncilId;

/**
 * A notice to read.
 *
 * @param days from the due day, negative before it
 * @param outstanding when it went
 */
public record NoticeView(
    UUID id,
    CouncilId council,
    String councilName,
    InvoiceId invoice,
    String number,
    LocalDate dueOn,
    int days,
    Money outstanding,
    Instant sentAt,
    Optional<FormalLetter> letter,
    List<MailView> mails) {
  public NoticeView {
    mails = List.copyOf(mails);
  }

  /**
   * @param error what the mail server said when it refused, or another one on the way
   * @param reason why it is late or did not arrive
   */
  public record MailView(
      UUID id,
      Recipient as,
      String name,
      HandOverState state,
      Optional<String> error,
      Optional<DeliveryReason> reason,
      Instant changedAt) {}
}
