package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.purpose.PurposesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.reminder.notice.InvoiceReminded;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.notice.InvoiceReminded.Mail;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.Operator;

/**
 * Tells a council's people what is to be paid, before the due date and after it. Who signs in gets
 * links, who does not the papers themselves.
 */
@ApplicationScoped
class MailAboutReminders {
  @Inject Outbox outbox;
  @Inject Sightings sightings;
  @Inject PurposesOf purposes;
  @Inject Clock clock;

  void tell(@Observes InvoiceReminded event) {
    Texts uk = Texts.of(Language.UK);
    String subject =
        uk.text(
            "notification.reminder." + (event.isLate() ? "late" : "before") + "-subject",
            event.number(),
            event.dueOn());
    var operator = Operator.because("letter about a reminder");
    var openers = sightings.of(operator, List.of(event.council()));
    // one question for all the letters and both their languages, and none where all have a link
    String purpose =
        event.mails().stream().allMatch(to -> openers.open(event.council(), to.address()))
            ? ""
            : purposes.invoices(operator, List.of(event.invoice())).get(event.invoice());
    for (Mail to : event.mails()) {
      boolean opens = openers.open(event.council(), to.address());
      outbox.add(
          new OutboxMail(
                  to.id(),
                  Optional.of(event.council()),
                  to.address(),
                  to.name(),
                  subject,
                  LetterBody.of(
                      texts ->
                          opens ? said(texts, event, to) : enclosed(texts, event, to, purpose)),
                  false,
                  clock.instant())
              .enclosing(
                  event.letter().map(FormalLetter::id),
                  Optional.of(event.invoice().value()).filter(it -> !opens)));
    }
  }

  private static List<String> asked(Texts texts, InvoiceReminded event, Mail to) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.text("notification.reminder.greeting", to.name()));
    parts.add(
        texts.text(
            "notification.reminder." + (event.isLate() ? "late" : "before"),
            event.councilName(),
            event.number(),
            event.outstanding(),
            event.dueOn()));
    event.agreedOn().ifPresent(day -> parts.add(texts.text("notification.reminder.agreed", day)));
    return parts;
  }

  private static String enclosed(Texts texts, InvoiceReminded event, Mail to, String purpose) {
    List<String> parts = asked(texts, event, to);
    parts.add(texts.text("notification.reminder.enclosed", purpose));
    event
        .letter()
        .ifPresent(
            it -> parts.add(texts.text("notification.reminder.letter-enclosed", it.number())));
    parts.add(texts.text("notification.reminder.paid-already-enclosed"));
    return String.join("\n\n", parts);
  }

  private static String said(Texts texts, InvoiceReminded event, Mail to) {
    List<String> parts = asked(texts, event, to);
    parts.add(
        texts.text(
            "notification.reminder.open",
            PublicAddress.of("member") + "/account/invoices/" + event.invoice()));
    event
        .letter()
        .ifPresent(
            it ->
                parts.add(
                    texts.text(
                        "notification.reminder.letter",
                        it.number(),
                        PublicAddress.of("member") + "/letters/" + it.id())));
    parts.add(texts.text("notification.reminder.paid-already"));
    return String.join("\n\n", parts);
  }
}
