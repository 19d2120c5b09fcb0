package ua.opencities.fee.reconciliation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.Payer;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent.Line;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.shared.Money;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Draws up the act of a period from the council's account, and keeps it as it stands now. */
@UseCase
@StaffOnly
public class DrawReconciliation {
  public static final String SERIES = "reconciliation-act";
  private final ReconciliationActs acts;
  private final MemberAccount accounts;
  private final HoldAccount hold;
  private final CouncilProfile councils;
  private final Requisites requisites;
  private final GiveNumber numbers;
  private final Clock clock;
  private final Event<ReconciliationDrawn> drawn;

  @Inject
  DrawReconciliation(
      ReconciliationActs acts,
      MemberAccount accounts,
      HoldAccount hold,
      CouncilProfile councils,
      Requisites requisites,
      GiveNumber numbers,
      Clock clock,
      Event<ReconciliationDrawn> drawn) {
    this.acts = acts;
    this.accounts = accounts;
    this.hold = hold;
    this.councils = councils;
    this.requisites = requisites;
    this.numbers = numbers;
    this.clock = clock;
    this.drawn = drawn;
  }

  /**
   * @param from the first day, {@code to} the last, both in it
   * @param submission drawn with the empty form: sent twice, the same act is answered
   * @throws PeriodNotOver for a last day that has not come
   */
  public ReconciliationId draw(
      Actor actor, CouncilId council, LocalDate from, LocalDate to, UUID submission) {
    var payer = Payer.of(councils.of(actor, council));
    hold.hold(actor, council);
    var before = acts.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    LocalDate today = LocalDate.now(clock);
    if (to.isBefore(from)) throw new PeriodRunsBackwards(from, to, "to");
    if (to.isAfter(today)) throw new PeriodNotOver(today);
    var association = requisites.kept(actor).orElseThrow(RequisitesMissing::new);
    List<EntryView> entries = accounts.asOf(actor, council, to).entries();
    int sequence = numbers.next(actor, SERIES, today.getYear());
    var content =
        new ReconciliationContent(
            "АЗ-%d/%04d".formatted(today.getYear(), sequence),
            today,
            from,
            to,
            Money.sum(
                entries.stream()
                    .filter(entry -> entry.bookedOn().isBefore(from))
                    .map(EntryView::amount)
                    .toList()),
            entries.stream()
                .filter(entry -> !entry.bookedOn().isBefore(from))
                .map(it -> new Line(it.bookedOn(), it.kind(), it.reference(), it.amount()))
                .toList(),
            association,
            payer.name(),
            payer.edrpou(),
            association.demonstration() || payer.demonstration());
    var act = new ReconciliationAct(council, sequence, content, submission, actor, clock.instant());
    acts.add(act);
    drawn.fire(new ReconciliationDrawn(actor.name(), council, act.id(), act.number(), from, to));
    return act.id();
  }
}
