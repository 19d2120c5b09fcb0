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
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.EntryFeeAwaited;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Where the statute wants the entry fee first, money makes an admitted council a member. */
class EntryFeeFirstTest {
  private static final String SETTING = "OPENCITIES_ADMISSION_ENTRY_FEE_FIRST";
  private static final LocalDate BOARD_MET = Candidate.DECIDED.plusDays(30);
  private static final LocalDate PAID = LocalDate.of(2026, 5, 20);

  static {
    SampleTariff.inForce(); // 2 000,00 for so small a council; before the later ones of runs
  }

  private final Actor office = Association.administrator();
  private final CouncilId council = Candidate.applied(RunFixture.stranger());

  @BeforeEach
  void feeFirst() {
    System.setProperty(SETTING, "true");
    RunFixture.people(council, 1000);
    RunFixture.official(council);
  }

  @AfterEach
  void asShipped() {
    System.clearProperty(SETTING);
  }

  @Test
  void isAMemberFromTheDayTheWholeEntryFeeCame() {
    admit();
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
    RunFixture.issue(
        Association.administrator(),
        RunFixture.simulate(
            RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council)));

    pay("1500.00", "1");
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
    pay("500.00", "2");

    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership().memberSince()).contains(PAID);
    assertThat(membership().steps().get(0).act().body()).isEqualTo(DecidingBody.BOARD);
  }

  @Test
  void isNoMemberByAnActAloneAndTheRefusalSaysWhatIsMissing() {
    admit();
    var board = Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "8", BOARD_MET);
    var record = Association.get(RecordMembershipStep.class);
    assertThatThrownBy(() -> record.record(office, council, Standing.ACTIVE, board))
        .isInstanceOfSatisfying(
            EntryFeeAwaited.class,
            refusal ->
                assertThat(Texts.of(Language.UK).sentence(refusal)).contains("вступний внесок"));
    pay("100.00", "1");
    assertThat(membership().standing()).isEqualTo(Standing.ADMITTED);
  }

  @Test
  void isAMemberByTheBoardsActWhereNoFeeComesFirst() {
    System.clearProperty(SETTING);
    admit();
    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    pay("100.00", "1");
    assertThat(membership().steps()).hasSize(5);
  }

  @Test
  void paysBeforeTheBoardDecidesAndIsAMemberOnTheBoardsDay() {
    var entry = RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council);
    RunFixture.issue(Association.administrator(), RunFixture.simulate(entry));
    pay("2000.00", "1");
    assertThat(membership().standing()).as("the Board has not met").isEqualTo(Standing.APPLIED);

    admit();

    assertThat(membership().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(membership().memberSince()).contains(BOARD_MET);
  }

  @Test
  void isInvoicedByItsNameFromTheAgreementOnAndNotBefore() {
    var decided = RunFixture.stranger();
    RunFixture.people(decided, 1000);
    RunFixture.official(decided);
    var run = RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, decided);
    for (String standing : List.of("DECISION_ADOPTED", "AGREEMENT_SIGNED", "RETURNED")) {
      Association.sql(
              "insert into membership(council_id, standing, since) values (?, ?, date '2026-01-01')"
                  + " on conflict (council_id) do update set standing = excluded.standing",
              decided.value(),
              standing)
          .run();
      if (RunFixture.count("membership_step", decided) == 0) RunFixture.agreement(decided);
      assertThat(RunFixture.hindrance(RunFixture.simulate(run), decided).isPresent())
          .as(standing)
          .isEqualTo(standing.equals("DECISION_ADOPTED"));
    }
  }

  private void admit() {
    Association.get(AdmitCouncil.class)
        .admit(office, council, "7", BOARD_MET, BOARD_MET, Optional.empty());
  }

  private void pay(String amount, String document) {
    var receipt =
        new Receipt(
            PAID, Money.of(amount), "Фінансове управління", document, "Внесок", Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }

  private MembershipView membership() {
    return Association.get(MembershipOf.class).of(office, council);
  }
}
