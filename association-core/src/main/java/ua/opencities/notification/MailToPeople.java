package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.identity.invitation.PersonInvited;
import ua.opencities.identity.reset.PasswordResetAsked;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;

/** Letters about accounts. Ukrainian first, the same in English below. */
@ApplicationScoped
class MailToPeople {
  @Inject Outbox outbox;
  @Inject Clock clock;

  void invite(@Observes PersonInvited event) {
    String portal = event.council().isPresent() ? "member" : "admin";
    String link = PublicAddress.of(portal) + "/invitation/" + event.secret().text();
    write(
        event.council(),
        event.email(),
        event.shownName(),
        "invitation",
        event.shownName(),
        event.byShown(),
        link);
  }

  void reset(@Observes PasswordResetAsked event) {
    String link = PublicAddress.of(event.portal()) + "/password/" + event.secret().text();
    write(
        Optional.empty(),
        event.email(),
        event.shownName(),
        "password-reset",
        event.shownName(),
        "",
        link);
  }

  private void write(
      Optional<CouncilId> council, String address, String name, String kind, Object... arguments) {
    Texts uk = Texts.of(Language.UK);
    String key = "notification." + kind;
    String body = LetterBody.of(texts -> texts.text(key + ".body", arguments));
    outbox.add(
        new OutboxMail(
            council, address, name, uk.text(key + ".subject"), body, true, clock.instant()));
  }
}
