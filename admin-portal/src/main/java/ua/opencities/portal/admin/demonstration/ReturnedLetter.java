package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.notification.DueLetters;
import ua.opencities.notification.delivery.DeliveryOutcome;
import ua.opencities.notification.delivery.Reported;
import ua.opencities.notification.delivery.TakeReport;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.notice.NoticeView.MailView;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A reminder to an invented mailbox that no server knows; its formal letter went all the same. */
@Dependent
class ReturnedLetter {
  private static final String CHERKASY = "UA71080490000022110";
  private static final String TO = "cherkasy.finance@demo.opencities.example";

  @Inject private NoticeRegister notices;
  @Inject private DueLetters letters;
  @Inject private TakeReport take;
  @Inject private Clock clock;

  void enter(Actor operator, Map<String, CouncilId> known) {
    var search = NoticeSearch.all(Page.Request.first()).of(known.get(CHERKASY));
    notices.page(operator, search).items().stream()
        .flatMap(notice -> notice.mails().stream())
        .filter(mail -> mail.as() == Recipient.ACCOUNTANT)
        .forEach(mail -> comesBack(operator, mail));
  }

  private void comesBack(Actor operator, MailView mail) {
    letters.sent(operator, mail.id());
    take.take(
        operator,
        new Reported(
            mail.id(),
            Optional.empty(),
            List.of(
                new Reported.Line(
                    Optional.of(TO),
                    Optional.of(TO),
                    Optional.of(DeliveryOutcome.FAILED),
                    Optional.of("5.1.1"),
                    "550 5.1.1 Recipient address rejected: User unknown (invented)"))),
        clock.instant());
  }
}
