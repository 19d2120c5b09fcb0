package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.link.ApplicationConfirmed;
import ua.opencities.admission.link.InterestShown;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.year.shortfall.ShortfallSaid.ShortfallStated;
import ua.opencities.shared.PublicAddress;
import ua.opencities.shared.Setting;

/**
 * Letters to the association's office, where it has set an address for them: a council's connection
 * sees no account of the office.
 */
@ApplicationScoped
class MailToOffice {
  static final String ADDRESS = "OPENCITIES_OFFICE_MAIL";
  @Inject Outbox outbox;
  @Inject Clock clock;

  void tell(@Observes ShortfallStated event) {
    Setting.of(ADDRESS).ifPresent(office -> write(office, event));
  }

  void tell(@Observes InterestShown event) {
    tell("interest-shown", event.council(), event.councilName(), event.applicant());
  }

  void tell(@Observes ApplicationConfirmed event) {
    tell("application-confirmed", event.council(), event.councilName(), event.applicant());
  }

  /** Of a council that is no member: the letter is nobody's but the office's. */
  private void tell(String what, UUID council, String councilName, String who) {
    String page = PublicAddress.of("admin") + "/candidates/" + council;
    String key = "notification." + what;
    Setting.of(ADDRESS)
        .ifPresent(
            office ->
                outbox.add(
                    new OutboxMail(
                        Optional.empty(),
                        office,
                        Texts.of(Language.UK).text("notification.office"),
                        Texts.of(Language.UK).text(key + ".subject", councilName),
                        LetterBody.of(texts -> texts.text(key + ".body", councilName, who, page)),
                        false,
                        clock.instant())));
  }

  private void write(String office, ShortfallStated event) {
    Texts uk = Texts.of(Language.UK);
    outbox.add(
        new OutboxMail(
            Optional.of(event.council()),
            office,
            uk.text("notification.office"),
            uk.text("notification.shortfall-stated.subject", Year.of(event.year())),
            LetterBody.of(texts -> said(texts, event)),
            false,
            clock.instant()));
  }

  private static String said(Texts texts, ShortfallStated event) {
    return texts.text(
        "notification.shortfall-stated.body",
        Year.of(event.year()),
        event.fundable(),
        event.fee(),
        PublicAddress.of("admin") + "/councils/" + event.council() + "/years/" + event.year());
  }
}
