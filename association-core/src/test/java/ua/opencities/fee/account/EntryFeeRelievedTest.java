package ua.opencities.fee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.EntryFee;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;

/** Whoever a decision lets off the entry fee waits for no money, and is let off in its year. */
class EntryFeeRelievedTest {
  private static final String SETTING = "OPENCITIES_ADMISSION_ENTRY_FEE_FIRST";

  static {
    SampleTariff.inForce(); // 2 000,00 for so small a council; before the later ones of runs
  }

  private final Actor office = Association.administrator();
  private final int year = LocalDate.now().getYear();
  private final CouncilId council = RunFixture.stranger();

  @BeforeEach
  void admittedAndNotPaid() {
    System.setProperty(SETTING, "true");
    RunFixture.people(council, 1000);
    RunFixture.official(council);
    Candidate.admitted(council);
  }

  @AfterEach
  void asShipped() {
    System.clearProperty(SETTING);
  }

  @Test
  void aWaiverOfAnotherYearLeavesTheFeeToBePaid() {
    relieved(Relief.of(ReliefKind.WAIVER, Period.ofYear(year - 2)));
    assertThat(hasCome()).isFalse();
    assertThat(standing()).isEqualTo(Standing.ADMITTED);
    relieved(Relief.of(ReliefKind.WAIVER, Period.ofYear(year)));
    assertThat(hasCome()).isTrue();
  }

  @Test
  void isAMemberFromTheDayOnWhichTheWaiverIsApproved() {
    ReliefFixture.inForce(council, Relief.of(ReliefKind.WAIVER, Period.ofYear(year)));
    assertThat(standing()).as("of the annual fee").isEqualTo(Standing.ADMITTED);
    relieved(Relief.of(ReliefKind.WAIVER, Period.ofYear(year)));
    var membership = Association.get(MembershipOf.class).of(office, council);
    assertThat(membership.standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership.memberSince()).contains(LocalDate.now());
  }

  @Test
  void isAMemberWhenWhatWasChargedBeforeTheWaiverIsCorrectedToNothing() {
    RunFixture.issue(office, run());
    relieved(Relief.of(ReliefKind.WAIVER, Period.ofYear(year)));
    assertThat(hasCome()).isFalse();
    correctedToNothing();
    assertThat(standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void isAMemberWhenWhatADiscountTakesWholeIsCorrectedToNothing() {
    RunFixture.issue(office, run());
    relieved(Relief.discount(Money.of("2000.00"), Period.ofYear(year)));
    assertThat(hasCome()).isFalse();
    correctedToNothing();
    assertThat(standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void aDiscountOfTheWholeFeeKeepsNobodyWaitingOnceTheRunHasSaidSo() {
    relieved(Relief.discount(Money.of("2000.00"), Period.ofYear(year)));
    assertThat(hasCome()).as("nobody has reckoned yet").isFalse();
    assertThat(RunFixture.hindrance(run(), council)).contains(Hindrance.RELIEVED);
    assertThat(hasCome()).isTrue();
  }

  @Test
  void aDiscountOfAPartLeavesTheRestToBePaid() {
    relieved(Relief.discount(Money.of("1999.00"), Period.ofYear(year)));
    RunFixture.issue(office, run());
    assertThat(hasCome()).isFalse();
    assertThat(standing()).isEqualTo(Standing.ADMITTED);
  }

  private void relieved(Relief relief) {
    ReliefFixture.inForce(council, relief.from(RelievedFee.ENTRY));
  }

  private RunId run() {
    return RunFixture.simulate(RunFixture.terms(year, TariffKind.ENTRY, null, council));
  }

  private void correctedToNothing() {
    var id = Association.sql("select id from invoice where council_id = ?", council.value());
    LocalDate day = LocalDate.now();
    Association.get(CorrectInvoice.class)
        .correct(
            office,
            new InvoiceId((UUID) id.value()),
            Money.ZERO,
            Optional.empty(),
            new Grounds(day, "Звільнено від внеску", "Правління Асоціації", "12", day),
            UUID.randomUUID());
  }

  private boolean hasCome() {
    var fee = Association.get(EntryFee.class);
    boolean come =
        Association.get(ReadTogether.class).read(office, () -> fee.hasCome(office, council));
    Association.get(CandidateQueue.class)
        .one(office, council)
        .ifPresent(queued -> assertThat(queued.paid()).as("as the queue says").isEqualTo(come));
    return come;
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(office, council).standing();
  }
}
