package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.season.SeasonChanged.SeasonOpened;
import ua.opencities.programme.season.board.CouncilsOfSeason;
import ua.opencities.shared.PublicAddress;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Tells the clerks of all members that the association has opened a year. */
@ApplicationScoped
class MailAboutSeasons {
  @Inject Outbox outbox;
  @Inject AddresseesOf addressees;
  @Inject CouncilsOfSeason councils;
  @Inject Clock clock;

  void tell(@Observes SeasonOpened event) {
    Actor operator = Operator.because("letter about an opened season");
    Map<CouncilId, List<Addressee>> clerks =
        addressees.councils(operator, councils.of(operator, event.year()), Set.of(Role.CLERK));
    clerks.forEach((council, people) -> people.forEach(clerk -> write(council, clerk, event)));
  }

  private void write(CouncilId council, Addressee clerk, SeasonOpened event) {
    outbox.add(
        new OutboxMail(
            Optional.of(council),
            clerk.email(),
            clerk.shownName(),
            Texts.of(Language.UK).text("notification.season-opened.subject", Year.of(event.year())),
            LetterBody.of(texts -> said(texts, event, clerk)),
            false,
            clock.instant()));
  }

  private static String said(Texts texts, SeasonOpened event, Addressee clerk) {
    return texts.text(
        "notification.season-opened.body",
        clerk.shownName(),
        Year.of(event.year()),
        event.session(),
        PublicAddress.of("member") + "/seasons/" + event.year());
  }
}
