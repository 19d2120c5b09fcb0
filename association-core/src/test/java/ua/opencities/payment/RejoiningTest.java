package ua.opencities.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.CandidateRow;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.OtherFees;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A second life: who left joins again by the same road, and enters anew. */
class RejoiningTest {
  private static final String SETTING = "OPENCITIES_ADMISSION_ENTRY_FEE_FIRST";
  private static final LocalDate PAID = LocalDate.of(2026, 1, 10);
  private static final LocalDate LEFT = LocalDate.of(2026, 4, 20);
  private static final LocalDate AGAIN = LocalDate.of(2026, 6, 1);

  static {
    SampleTariff.inForce(); // 2 000,00 for so small a council; before the later ones of runs
  }

  private final Actor office = Association.administrator();
  private final CouncilId council = Candidate.applied(RunFixture.stranger());

  @BeforeEach
  void leftAfterAFirstMembership() {
    System.setProperty(SETTING, "true");
    RunFixture.people(council, 1000);
    RunFixture.official(council);
    admit("7", Candidate.DECIDED.plusDays(30));
    RunFixture.issue(office, entryRun());
    pay("1", PAID);
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION, PAID.plusDays(10));
    step(Standing.EXITED, DecidingBody.BOARD, ActDocument.PROTOCOL, LEFT);
  }

  @AfterEach
  void asShipped() {
    System.clearProperty(SETTING);
  }

  @Test
  void entersAnewByANewFeeOfItsOwn() {
    joinAgain();
    assertThat(membership().standing()).as("the first fee is used").isEqualTo(Standing.ADMITTED);
    assertThat(membership().days()).as("of a candidate").isEmpty();
    assertThat(queued().paid()).isFalse();

    RunId run = entryRun();
    assertThat(RunFixture.hindrance(run, council)).isEmpty();
    assertThat(RunFixture.lines(run).get(0).amount()).contains(Money.of("2000.00"));
    RunFixture.issue(office, run);
    assertThat(RunFixture.hindrance(entryRun(), council)).contains(Hindrance.ALREADY_CHARGED);
    pay("2", AGAIN.plusDays(40));

    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership().memberSince()).contains(AGAIN.plusDays(40));
    assertThat(membership().lives())
        .containsExactly(Period.since(AGAIN.plusDays(40)), Period.between(PAID, LEFT.minusDays(1)));
    assertThat(RunFixture.count("invoice", council)).isEqualTo(2);
  }

  @Test
  void entersWithoutAFeeWhereTheTariffAsksForItOnce() {
    Association.sql("update tariff set entry_once = true where kind = 'ENTRY'").run();
    try {
      var foreseen = Association.get(OtherFees.class);
      step(Standing.DECISION_ADOPTED, DecidingBody.COUNCIL, ActDocument.DECISION, AGAIN);
      assertThat(foreseen.within(office, council, 2026, 2026))
          .noneMatch(fee -> fee.kind() == TariffKind.ENTRY);
      assertThat(RunFixture.hindrance(entryRun(), council)).isPresent();
      assertThat(queued().paid()).as("nothing is waited for").isTrue();
      agreeApplyAndAdmit();
      assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
      assertThat(RunFixture.hindrance(entryRun(), council)).contains(Hindrance.ENTERED_ONCE);
    } finally {
      Association.sql("update tariff set entry_once = false where kind = 'ENTRY'").run();
    }
  }

  private void joinAgain() {
    step(Standing.DECISION_ADOPTED, DecidingBody.COUNCIL, ActDocument.DECISION, AGAIN);
    agreeApplyAndAdmit();
  }

  private void agreeApplyAndAdmit() {
    step(
        Standing.AGREEMENT_SIGNED,
        DecidingBody.DIRECTORATE,
        ActDocument.AGREEMENT,
        AGAIN.plusDays(10));
    step(Standing.APPLIED, DecidingBody.COUNCIL, ActDocument.APPLICATION, AGAIN.plusDays(12));
    admit("17", AGAIN.plusDays(30));
  }

  private void admit(String protocol, LocalDate day) {
    Association.get(AdmitCouncil.class)
        .admit(office, council, protocol, day, day, Optional.empty());
  }

  private void step(Standing to, DecidingBody body, ActDocument document, LocalDate day) {
    Association.get(RecordMembershipStep.class)
        .record(office, council, to, Act.of(body, document, "33", day));
  }

  private RunId entryRun() {
    return RunFixture.simulate(
        RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council));
  }

  private void pay(String document, LocalDate day) {
    var receipt =
        new Receipt(
            day, Money.of("2000.00"), "Фінансове управління", document, "Внесок", Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  private CandidateRow queued() {
    return Association.get(CandidateQueue.class).one(office, council).orElseThrow();
  }

  private MembershipView membership() {
    return Association.get(MembershipOf.class).of(office, council);
  }
}
