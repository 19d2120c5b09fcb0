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
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.AdmitCouncils;
import ua.opencities.membership.BoardAct;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.SecondPersonWanted;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Where the entry fee comes first and membership wants a second person, a payment is booked still.
 */
class EntryFeeAndSecondPersonTest {
  private static final LocalDate BOARD_MET = Candidate.DECIDED.plusDays(30);
  private static final LocalDate PAID = LocalDate.of(2026, 5, 20);

  static {
    SampleTariff.inForce();
  }

  private final Actor both = Association.administrator();
  private final CouncilId council = Candidate.applied(RunFixture.stranger());

  @BeforeEach
  void feeFirstAndTwoPeople() {
    System.setProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST", "true");
    System.setProperty("OPENCITIES_SECOND_PERSON_FOR", "ACTIVE");
    RunFixture.people(council, 1000);
    RunFixture.official(council);
    Association.get(AdmitCouncils.class)
        .admit(both, List.of(council), new BoardAct("7", BOARD_MET, BOARD_MET, Optional.empty()));
  }

  @AfterEach
  void asShipped() {
    System.clearProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
    System.clearProperty("OPENCITIES_SECOND_PERSON_FOR");
  }

  @Test
  void whoEnteredTheProtocolRecordsThePaymentAndTheCouncilIsAMember() {
    invoice();
    pay("2000.00");

    assertThat(standing()).isEqualTo(Standing.ACTIVE);
    assertThat(Association.get(MembershipOf.class).of(both, council).memberSince()).contains(PAID);
  }

  @Test
  void aStepThatAPersonEntersStillWantsTheSecondOne() {
    System.clearProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
    var other = Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "8", BOARD_MET);
    var record = Association.get(RecordMembershipStep.class);
    assertThatThrownBy(() -> record.record(both, council, Standing.ACTIVE, other))
        .isInstanceOf(SecondPersonWanted.class);
    assertThat(standing()).isEqualTo(Standing.ADMITTED);
  }

  private void invoice() {
    RunFixture.issue(
        Association.administrator(),
        RunFixture.simulate(
            RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council)));
  }

  private void pay(String amount) {
    var receipt =
        new Receipt(
            PAID, Money.of(amount), "Фінансове управління", "1", "Внесок", Optional.empty());
    Association.get(RecordPayment.class)
        .record(both, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(both, council).standing();
  }
}
