package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.admission.applicant.ApplicationBegun;
import ua.opencities.admission.applicant.ApplicationLinkAsked;
import ua.opencities.admission.applicant.InterestFormSent;
import ua.opencities.admission.candidate.ApplicantTold;
import ua.opencities.identity.Secret;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;

/**
 * Letters to those who apply for a council. Each carries a link of its own, so none is kept once it
 * is gone. Ukrainian first, the same in English below.
 */
@ApplicationScoped
class MailToApplicants {
  @Inject Outbox outbox;
  @Inject Clock clock;

  private record To(Optional<CouncilId> council, String email, String name) {}

  void confirm(@Observes ApplicationBegun event) {
    var to = new To(Optional.empty(), event.email(), event.shownName());
    write(to, "confirm", event.council(), "", event.secret());
  }

  void confirmInterest(@Observes InterestFormSent event) {
    var to = new To(Optional.empty(), event.email(), event.shownName());
    write(to, "interest", event.council(), "", event.secret());
  }

  void linkAgain(@Observes ApplicationLinkAsked event) {
    var to = new To(Optional.empty(), event.email(), event.shownName());
    write(to, "link", event.council(), "", event.secret());
  }

  void tell(@Observes ApplicantTold event) {
    var to = new To(Optional.of(event.council()), event.to().email(), event.to().name());
    String kind = event.news().name().toLowerCase(Locale.ROOT).replace('_', '-');
    write(to, kind, event.to().councilName(), event.words().orElse(""), event.secret());
  }

  private void write(To to, String kind, String council, String words, Secret secret) {
    Texts uk = Texts.of(Language.UK);
    String link = PublicAddress.of("member") + "/application/" + secret.text();
    String body = LetterBody.of(texts -> said(texts, to, kind, council, words, link));
    outbox.add(
        new OutboxMail(
            to.council(),
            to.email(),
            to.name(),
            uk.text("notification.join." + kind + ".subject", council),
            body,
            true,
            clock.instant()));
  }

  private static String said(
      Texts texts, To to, String kind, String council, String words, String link) {
    return texts.text("notification.join.greeting", to.name())
        + "\n\n"
        + texts.text("notification.join." + kind + ".body", council)
        + (words.isEmpty() ? "" : "\n\n" + words)
        + "\n\n"
        + texts.text(
            kind.equals("interest") ? "notification.join.open-interest" : "notification.join.open",
            link);
  }
}
