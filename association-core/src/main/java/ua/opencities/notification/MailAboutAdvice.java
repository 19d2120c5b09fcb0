package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.advice.AdviceSaid.AdviceAnswered;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Tells a council's clerks that the association has read their draft. */
@ApplicationScoped
class MailAboutAdvice {
  @Inject Outbox outbox;
  @Inject AddresseesOf addressees;
  @Inject Clock clock;

  void tell(@Observes AdviceAnswered event) {
    var council = event.council();
    var clerks =
        addressees.councils(
            Operator.because("letter about advice"), Set.of(council), Set.of(Role.CLERK));
    for (Addressee clerk : clerks.getOrDefault(council, List.of()))
      outbox.add(
          new OutboxMail(
              Optional.of(council),
              clerk.email(),
              clerk.shownName(),
              Texts.of(Language.UK).text("notification.advice.subject", event.title()),
              LetterBody.of(texts -> said(texts, event, clerk)),
              false,
              clock.instant()));
  }

  private static String said(Texts texts, AdviceAnswered event, Addressee clerk) {
    return texts.text(
        "notification.advice." + event.step().name().toLowerCase(java.util.Locale.ROOT),
        clerk.shownName(),
        event.title(),
        PublicAddress.of("member") + "/programmes/" + event.subject());
  }
}
