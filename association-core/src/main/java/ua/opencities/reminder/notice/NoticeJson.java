package ua.opencities.reminder.notice;

import java.util.List;
import java.util.UUID;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.shared.MoneyJson;

/**
 * A notice as both portals tell it.
 *
 * @param days from the due day, negative before it
 * @param outstanding when it went
 */
public record NoticeJson(
    UUID id,
    UUID council,
    UUID invoice,
    String number,
    String dueOn,
    int days,
    MoneyJson outstanding,
    String sentAt,
    UUID letter,
    String letterNumber,
    List<MailJson> mails) {

  public record MailJson(
      String recipient, String name, String state, String reason, String changedAt) {}

  public static NoticeJson of(NoticeView it) {
    return new NoticeJson(
        it.id(),
        it.council().value(),
        it.invoice().value(),
        it.number(),
        it.dueOn().toString(),
        it.days(),
        MoneyJson.of(it.outstanding()),
        it.sentAt().toString(),
        it.letter().map(FormalLetter::id).orElse(null),
        it.letter().map(FormalLetter::number).orElse(null),
        it.mails().stream()
            .map(
                mail ->
                    new MailJson(
                        mail.as().name(),
                        mail.name(),
                        mail.state().name(),
                        mail.reason().map(Enum::name).orElse(null),
                        mail.changedAt().toString()))
            .toList());
  }
}
