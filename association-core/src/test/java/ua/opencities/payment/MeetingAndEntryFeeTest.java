package ua.opencities.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.membership.AdmitCouncils;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.ConfirmCouncils;
import ua.opencities.membership.ConfirmCouncils.Confirmed;
import ua.opencities.membership.CouncilsNotToConfirm;
import ua.opencities.membership.CouncilsToConfirm;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MeetingAct;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.membership.StepAhead;
import ua.opencities.membership.TakeStepDue;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.Hindrance;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** The Meeting confirms and the entry fee comes first: whichever is the later makes a member. */
class MeetingAndEntryFeeTest {
  private static final LocalDate BOARD_MET = Candidate.DECIDED.plusDays(30);
  private static final LocalDate CONFIRMED = LocalDate.of(2026, 4, 2);
  private static final LocalDate PAID = LocalDate.of(2026, 5, 20);

  static {
    SampleTariff.inForce(); // 2 000,00 for so small a council; before the later ones of runs
  }

  private final Actor office = Association.administrator();
  private final CouncilId council = Candidate.applied(RunFixture.stranger());
  private final CouncilId other = Candidate.applied(RunFixture.stranger());

  @BeforeEach
  void bothAndAdmitted() {
    System.setProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING", "true");
    System.setProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST", "true");
    for (CouncilId each : List.of(council, other)) {
      RunFixture.people(each, 1000);
      RunFixture.official(each);
    }
    Association.get(AdmitCouncils.class)
        .admit(
            office,
            List.of(council, other),
            new BoardAct("7", BOARD_MET, BOARD_MET, Optional.empty()));
  }

  @AfterEach
  void asShipped() {
    System.clearProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
    System.clearProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
  }

  @Test
  void theMeetingsActIsKeptUntilTheFeeComesAndMakesAMemberOnThatDay() {
    assertThat(waitsFor(council)).isEqualTo(Hindrance.MEETING_AND_FEE);
    pay(other);
    assertThat(of(other).standing()).as("not confirmed yet").isEqualTo(Standing.ADMITTED);
    assertThat(waitsFor(other)).isEqualTo(Hindrance.MEETING);
    assertThat(toConfirm()).contains(council, other);

    assertThat(confirm(council, other)).isEqualTo(new Confirmed(1, 1));

    assertThat(of(other).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(other).memberSince()).contains(CONFIRMED);
    assertThat(of(council).standing()).isEqualTo(Standing.ADMITTED);
    assertThat(of(council).ahead().flatMap(StepAhead::hindrance).orElseThrow().ukrainian())
        .contains("вступний внесок");
    assertThat(of(council).ahead().orElseThrow().awaitsEntryFee()).isTrue();
    assertThat(waitsFor(council)).isEqualTo(Hindrance.ENTRY_FEE);
    assertThat(toConfirm()).doesNotContain(council);
    var job = Operator.because("steps of membership");
    assertThat(Association.get(TakeStepDue.class).take(job, council)).isFalse();

    pay(council);

    assertThat(of(council).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(council).memberSince()).contains(PAID);
    var step = of(council).steps().get(0);
    assertThat(step.act().body()).isEqualTo(DecidingBody.GENERAL_MEETING);
    assertThat(step.enteredBy()).as("who entered the protocol").isEqualTo(office.shown());
    assertThat(of(council).ahead()).isEmpty();
  }

  @Test
  void confirmsNobodyWhereOneIsNotAdmittedOrItsActIsEnteredAlready() {
    CouncilId applied = Candidate.applied(RunFixture.stranger());
    assertThatThrownBy(() -> confirm(other, applied)).isInstanceOf(CouncilsNotToConfirm.class);
    assertThat(of(other).ahead()).isEmpty();
    confirm(council);
    assertThatThrownBy(() -> confirm(council, other)).isInstanceOf(CouncilsNotToConfirm.class);
    assertThat(of(other).ahead()).isEmpty();
  }

  private Confirmed confirm(CouncilId... councils) {
    return Association.get(ConfirmCouncils.class)
        .confirm(
            office, List.of(councils), new MeetingAct("2", CONFIRMED, CONFIRMED, Optional.empty()));
  }

  private java.util.Set<CouncilId> toConfirm() {
    return Association.get(CouncilsToConfirm.class).all(office);
  }

  private void pay(CouncilId payer) {
    RunFixture.issue(
        Association.administrator(),
        RunFixture.simulate(
            RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, payer)));
    var receipt =
        new Receipt(
            PAID, Money.of("2000.00"), "Фінансове управління", "1", "Внесок", Optional.empty());
    Association.get(RecordPayment.class)
        .record(Association.administrator(), payer, receipt, Optional.empty(), UUID.randomUUID());
  }

  private Hindrance waitsFor(CouncilId candidate) {
    return Association.get(CandidateQueue.class).one(office, candidate).orElseThrow().waitsFor();
  }

  private MembershipView of(CouncilId id) {
    return Association.get(MembershipOf.class).of(office, id);
  }
}
