package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.membership.Candidate;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.report.CourseEvent.Kind;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;

class CouncilCourseTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  private final CouncilCourse course = Association.get(CouncilCourse.class);

  @Test
  void putsWhatAllRoomsDidIntoOneLineOfTime() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, TODAY.plusDays(10));
    pay(council, TODAY.minusDays(2));
    Association.get(SwitchToolOn.class).switchOn(OFFICE, council, new ToolCode("petitions"));

    var events = course.of(OFFICE, council, 10);
    assertThat(events)
        .extracting(CourseEvent::kind)
        .containsExactly(Kind.TOOL_ON, Kind.PAYMENT, Kind.INVOICE);
    assertThat(events.get(1).amount()).contains(Money.of("5.00"));
    assertThat(events.get(1).number()).contains("С-7");
    assertThat(events.get(2).amount()).contains(Money.of("12000.00"));
    assertThat(course.of(OFFICE, council, 2)).isEqualTo(events.subList(0, 2));
  }

  @Test
  void tellsWhatChangedASum() {
    var council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, FeeFixture.YEAR, TODAY.plusDays(10));
    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            invoice,
            Money.of("11000.00"),
            Optional.empty(),
            new Grounds(TODAY, "Уточнено населення", "Правління", "12", TODAY.minusDays(1)),
            UUID.randomUUID());

    var newest = course.of(Association.clerkOf(council), council, 10).get(0);
    assertThat(newest.kind()).isEqualTo(Kind.CORRECTION);
    assertThat(newest.what()).contains("CORRECTIVE_INVOICE");
    assertThat(newest.amount()).contains(Money.of("-1000.00"));
    assertThat(newest.note()).contains("Уточнено населення");
  }

  @Test
  void ordersStepsOfOneDayAsTheyWereTaken() {
    var council = Candidate.admitted(Association.newCouncil("Прийнята міська рада"));
    assertThat(course.of(OFFICE, council, 10))
        .extracting(event -> event.what().orElseThrow())
        .startsWith("ACTIVE", "ADMITTED", "APPLIED");
  }

  @Test
  void tellsACouncilItsOwnCourseAndNobodyElses() {
    var council = Candidate.applied(Association.newCouncil("Своя міська рада"));
    var neighbour = Association.newCouncil("Чужа міська рада");
    assertThat(course.of(Association.clerkOf(council), council, 10)).hasSize(3);
    assertThat(course.of(Association.clerkOf(neighbour), council, 10)).isEmpty();
  }

  @Test
  void asksOnce() {
    var council = Candidate.applied(Association.newCouncil("Своя міська рада"));
    assertThat(StatementCount.of(() -> course.of(OFFICE, council, 10))).isLessThanOrEqualTo(2);
  }

  private static void pay(CouncilId council, LocalDate day) {
    Association.get(RecordPayment.class)
        .record(
            OFFICE,
            council,
            new Receipt(day, Money.of("5.00"), "Платник", "С-7", "Внесок", Optional.empty()),
            Optional.empty(),
            UUID.randomUUID());
  }
}
