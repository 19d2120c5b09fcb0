package ua.opencities.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.identity.address.Addressee;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.season.reminder.CouncilReminded;
import ua.opencities.shared.PublicAddress;

/** Letters about a council’s work to its people. Ukrainian first, the same in English below. */
@ApplicationScoped
class MailToCouncils {
  @Inject Outbox outbox;
  @Inject Clock clock;

  void remind(@Observes CouncilReminded event) {
    Texts uk = Texts.of(Language.UK);
    String subject =
        uk.text("notification.season.subject", Year.of(event.year()), event.next().step());
    for (Addressee to : event.to())
      outbox.add(
          new OutboxMail(
              Optional.of(event.council()),
              to.email(),
              to.shownName(),
              subject,
              LetterBody.of(texts -> said(texts, event, to)),
              false,
              clock.instant()));
  }

  private String said(Texts texts, CouncilReminded event, Addressee to) {
    Year year = Year.of(event.year());
    List<String> parts = new ArrayList<>();
    parts.add(texts.text("notification.season.greeting", to.shownName()));
    String what =
        texts.text("notification.season.what", event.councilName(), year, event.next().step());
    parts.add(event.next().by().map(day -> what + " " + by(texts, event, day)).orElse(what));
    parts.add(dates(texts, event));
    parts.add(
        event
            .fee()
            .map(fee -> texts.text("notification.season.fee", year, fee))
            .orElseGet(() -> texts.text("notification.season.fee-unknown", year)));
    event.words().ifPresent(words -> parts.add(texts.text("notification.season.words", words)));
    parts.add(
        texts.text(
            "notification.season.open", PublicAddress.of("member") + "/seasons/" + event.year()));
    parts.add(texts.text("notification.season.why"));
    return String.join("\n\n", parts);
  }

  private String by(Texts texts, CouncilReminded event, LocalDate day) {
    return event.next().isLate(LocalDate.now(clock))
        ? texts.text("notification.season.late", day)
        : texts.text("notification.season.by", day);
  }

  private static String dates(Texts texts, CouncilReminded event) {
    var dates = event.dates();
    return event.byOrder()
        ? texts.text("notification.season.dates-by-order", dates.draftBy(), dates.session())
        : texts.text(
            "notification.season.dates",
            dates.draftBy(),
            dates.toCommitteeBy(),
            dates.publishedBy(),
            dates.session());
  }
}
