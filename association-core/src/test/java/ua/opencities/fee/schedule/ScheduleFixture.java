package ua.opencities.fee.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.schedule.terms.Instalments;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An invoice of 12 000,00 and its schedules. */
final class ScheduleFixture {
  static final LocalDate TODAY = LocalDate.now();
  static final LocalDate PRINTED = TODAY.minusDays(40);
  static final LocalDate FIRST = TODAY.plusDays(10);
  static final int YEAR = FeeFixture.YEAR + 24;
  final Actor office = Association.administrator();
  final CouncilId council = FeeFixture.member();
  final Actor clerk = Association.clerkOf(council);
  final InvoiceId invoice;

  ScheduleFixture() {
    this(PRINTED);
  }

  ScheduleFixture(LocalDate dueOn) {
    invoice = FeeFixture.invoice(council, YEAR, dueOn);
  }

  ScheduleId enter(LocalDate first, String... sums) {
    FeePart[] parts = new FeePart[sums.length];
    for (int i = 0; i < sums.length; i++)
      parts[i] = new FeePart(first.plusMonths(i), Money.of(sums[i]));
    var it = new NewSchedule(new Instalments(List.of(parts)), act("12"), "касовий розрив", false);
    return Association.get(EnterSchedule.class).enter(office, invoice, it, UUID.randomUUID());
  }

  void approve(ScheduleId id) {
    Association.get(ApproveSchedule.class).approve(office, id);
  }

  ScheduleId inForce(String... sums) {
    var id = enter(FIRST, sums);
    approve(id);
    return id;
  }

  void end(ScheduleId id) {
    Association.get(EndSchedule.class)
        .end(office, id, Optional.of(act("77")), "графіка не дотримано");
  }

  static ReliefAct act(String number) {
    return new ReliefAct(DecidingBody.BOARD, ActDocument.DECISION, number, TODAY.minusDays(1));
  }

  Money late(LocalDate on) {
    return Association.get(ArrearsOf.class).on(clerk, council, on).orElseThrow().overdue();
  }

  ScheduleState state(ScheduleId id) {
    return Association.get(ScheduleRegister.class).one(office, id).state();
  }

  /** To the office. */
  List<ScheduleView> known() {
    return Association.get(SchedulesOf.class).invoice(office, invoice);
  }
}
