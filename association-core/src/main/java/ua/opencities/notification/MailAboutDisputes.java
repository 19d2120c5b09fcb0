package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.population.dispute.DisputeChanged.DisputeAnswered;
import ua.opencities.council.population.dispute.DisputeView;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Tells a council's clerks what became of the figure they disputed. */
@ApplicationScoped
class MailAboutDisputes {
  @Inject Outbox outbox;
  @Inject AddresseesOf addressees;
  @Inject Clock clock;

  void tell(@Observes DisputeAnswered event) {
    var council = event.dispute().council();
    var clerks =
        addressees.councils(
            Operator.because("letter about a disputed figure"),
            Set.of(council),
            Set.of(Role.CLERK));
    for (Addressee clerk : clerks.getOrDefault(council, List.of()))
      outbox.add(
          new OutboxMail(
              Optional.of(council),
              clerk.email(),
              clerk.shownName(),
              Texts.of(Language.UK).text("notification.dispute.subject"),
              LetterBody.of(texts -> said(texts, event.dispute(), clerk)),
              false,
              clock.instant()));
  }

  private static String said(Texts texts, DisputeView dispute, Addressee clerk) {
    return texts.text(
        "notification.dispute." + dispute.outcome().orElseThrow().name().toLowerCase(Locale.ROOT),
        clerk.shownName(),
        dispute.figure().inhabitants(),
        dispute.figure().asOf(),
        PublicAddress.of("member") + "/council");
  }
}
