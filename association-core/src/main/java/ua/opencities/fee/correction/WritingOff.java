package ua.opencities.fee.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import ua.opencities.fee.account.BookWriteOff;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.correction.paper.CorrectionContent;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The one road of every write-off; the deeds tell it what is written off. */
@ApplicationScoped
class WritingOff {
  @Inject Corrections corrections;
  @Inject HoldAccount hold;
  @Inject BookWriteOff book;
  @Inject Event<DebtWrittenOff> writtenOff;

  /**
   * @param number of the debt, as people know it
   * @param source by which the account knows it
   */
  record Of(String number, UUID source, Corrections.About about, CorrectionContent content) {}

  /**
   * @param council that owes it
   * @param checked reads what is open and refuses what is wrong, on the day given; asked once the
   *     account is held
   */
  CorrectionId writeOff(
      Actor actor, CouncilId council, UUID submission, Function<LocalDate, Of> checked) {
    hold.hold(actor, council);
    var before = corrections.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    Of debt = checked.apply(corrections.today());
    var correction = corrections.issue(actor, council, debt.about(), submission, debt.content());
    book.book(actor, council, correction.booking(), debt.source());
    writtenOff.fire(
        new DebtWrittenOff(
            actor.name(),
            council,
            correction.id(),
            correction.number(),
            debt.number(),
            debt.content().amount().negated()));
    return correction.id();
  }
}
