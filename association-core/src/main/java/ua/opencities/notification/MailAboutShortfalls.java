package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.year.shortfall.ShortfallSaid.ShortfallAgreed;
import ua.opencities.programme.year.shortfall.ShortfallSaid.ShortfallDeclined;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Tells a council's clerks what the association answered about the money that is missing. */
@ApplicationScoped
class MailAboutShortfalls {
  @Inject Outbox outbox;
  @Inject AddresseesOf addressees;
  @Inject Clock clock;

  void agreed(@Observes ShortfallAgreed event) {
    write(
        event.council(),
        event.year(),
        (texts, clerk) ->
            texts.text(
                "notification.shortfall.agreed",
                clerk.shownName(),
                Year.of(event.year()),
                event.missing(),
                event.rest(),
                event.due(),
                address(event.year())));
  }

  void declined(@Observes ShortfallDeclined event) {
    write(
        event.council(),
        event.year(),
        (texts, clerk) ->
            texts.text(
                "notification.shortfall.declined",
                clerk.shownName(),
                Year.of(event.year()),
                address(event.year())));
  }

  private static String address(int year) {
    return PublicAddress.of("member") + "/year/" + year;
  }

  private void write(CouncilId council, int year, BiFunction<Texts, Addressee, String> said) {
    var clerks =
        addressees.councils(
            Operator.because("letter about missing money"), Set.of(council), Set.of(Role.CLERK));
    for (Addressee clerk : clerks.getOrDefault(council, List.of()))
      outbox.add(
          new OutboxMail(
              Optional.of(council),
              clerk.email(),
              clerk.shownName(),
              Texts.of(Language.UK).text("notification.shortfall.subject", Year.of(year)),
              LetterBody.of(texts -> said.apply(texts, clerk)),
              false,
              clock.instant()));
  }
}
