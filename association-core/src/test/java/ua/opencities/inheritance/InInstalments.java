package ua.opencities.inheritance;

import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.schedule.ApproveSchedule;
import ua.opencities.fee.schedule.EndSchedule;
import ua.opencities.fee.schedule.ScheduleTakenOver;
import ua.opencities.fee.schedule.SchedulesOf;
import ua.opencities.fee.schedule.terms.Instalments;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.CouncilId;

/** Debts taken over, with schedules of them. */
abstract class InInstalments extends DebtTakenOver {
  static final LocalDate FIRST = LocalDate.now().plusDays(10);

  static ScheduleId inForce(CouncilId council, InvoiceId invoice, String... sums) {
    return approve(enter(council, invoice, sums));
  }

  static ScheduleId enter(CouncilId council, InvoiceId invoice, String... sums) {
    return enter(council, invoice, parts(sums));
  }

  static ScheduleId enter(CouncilId council, InvoiceId invoice, NewSchedule it) {
    return Association.get(ScheduleTakenOver.class)
        .enter(OFFICE, council, invoice, it, UUID.randomUUID());
  }

  static NewSchedule parts(String... sums) {
    return parts(FIRST, sums);
  }

  static NewSchedule parts(LocalDate first, String... sums) {
    var parts =
        Stream.iterate(0, i -> i < sums.length, i -> i + 1)
            .map(i -> new FeePart(first.plusMonths(i), sum(sums[i])))
            .toList();
    return new NewSchedule(new Instalments(parts), act("12"), "касовий розрив", false);
  }

  static ScheduleId approve(ScheduleId id) {
    Association.get(ApproveSchedule.class).approve(OFFICE, id);
    return id;
  }

  static void end(ScheduleId id) {
    Association.get(EndSchedule.class).end(OFFICE, id, Optional.of(act("77")), "не дотримано");
  }

  static ReliefAct act(String number) {
    return new ReliefAct(
        DecidingBody.BOARD, ActDocument.DECISION, number, LocalDate.now().minusDays(1));
  }

  static List<?> schedules(CouncilId council) {
    return Association.get(SchedulesOf.class).council(OFFICE, council);
  }

  static Money late(CouncilId council) {
    return Association.get(MemberAccount.class)
        .asOf(OFFICE, council, LocalDate.now())
        .ageing()
        .overdue();
  }
}
