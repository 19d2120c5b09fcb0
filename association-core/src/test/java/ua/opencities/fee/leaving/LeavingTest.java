package ua.opencities.fee.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.CouncilNotActive;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.Leaving;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.run.PassHindrance;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.membership.TakeStepDue;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.SampleTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** Who leaves owes for the months of its membership: 12 000,00 a year in 2062–2066. */
class LeavingTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = 2063;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate GONE = LocalDate.of(YEAR, 4, 1);

  static {
    SampleTariff.inForce(); // with its entry fee
    FeeFixture.association();
    Association.get(AdoptTariff.class)
        .adopt(
            OFFICE,
            new NewTariff(
                "За місяцями",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(2062, 1, 1), LocalDate.of(2066, 12, 31)),
                new AdoptingAct("Загальні збори", "15", LocalDate.of(2061, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of("12000.00"))),
                new FeeTerms(PartYear.MONTHS, Rounding.KOPIYKA, Instalments.NONE),
                false));
  }

  @Test
  void aRunLetsAPersonChargeWhoAskedToLeaveTheWholeYear() {
    var council = RunFixture.member(500);
    RunFixture.standing(council, "EXIT_REQUESTED");
    var run = RunFixture.simulate(RunFixture.annual(YEAR, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.LEAVING);
    Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.LEAVING);
    assertThat(RunFixture.lines(run))
        .extracting(line -> line.amount())
        .containsExactly(Optional.of(Money.of("12000.00")));
    RunFixture.issue(OFFICE, run);
    assertThat(RunFixture.count("invoice", council)).isEqualTo(1);
  }

  @Test
  void aRunLetsAPersonChargeAFormerMemberItsMonths() {
    var council = RunFixture.member(500);
    leave(council, "EXITED");
    var run = RunFixture.simulate(RunFixture.annual(YEAR, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.LEFT);
    String said = LinesTable.todo(Texts.of(Language.UK), RunFixture.exceptions(run).get(0));
    assertThat(said.replace('\u00a0', ' ')).contains("до 31 березня 2063");
    Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.LEFT);
    assertThat(RunFixture.lines(run))
        .extracting(line -> line.amount())
        .containsExactly(Optional.of(Money.of("3000.00")));
    var later = RunFixture.simulate(RunFixture.annual(YEAR + 1, council));
    assertThat(RunFixture.hindrance(later, council))
        .as("no member on any day of the year")
        .contains(Hindrance.NOT_ACTIVE);
  }

  @Test
  void anInvoiceByHandChargesThemToo() {
    var leaving = RunFixture.member(500);
    RunFixture.standing(leaving, "EXIT_REQUESTED");
    var left = RunFixture.member(500);
    leave(left, "EXCLUDED");
    var preview = Association.get(PreviewInvoice.class);
    assertThat(preview.of(OFFICE, leaving, YEAR).leaving()).contains(new Leaving(Optional.empty()));
    assertThat(preview.of(OFFICE, left, YEAR).leaving())
        .contains(new Leaving(Optional.of(GONE.minusDays(1))));
    assertThat(asked(FeeFixture.invoice(leaving, YEAR, DUE))).isEqualTo(Money.of("12000.00"));
    assertThat(asked(FeeFixture.invoice(left, YEAR, DUE))).isEqualTo(Money.of("3000.00"));
    assertThatThrownBy(() -> FeeFixture.invoice(left, YEAR + 1, DUE))
        .isInstanceOf(CouncilNotActive.class);
    refusesToBringBack(left, "fee.leaver-charged");
  }

  @Test
  void theExitStandsWhileTheEntryFeeOfAMembershipAnewIsAsked() {
    var council = RunFixture.member(500);
    leave(council, "EXITED");
    RunFixture.standing(council, "ADMITTED");
    var run =
        RunFixture.simulate(
            RunFixture.terms(RunFixture.ENTRY_YEAR, TariffKind.ENTRY, null, council));
    assertThat(RunFixture.hindrance(run, council)).isEmpty();
    RunFixture.issue(OFFICE, run);
    RunFixture.standing(council, "EXITED");
    refusesToBringBack(council, "fee.leaver-enters-anew");
  }

  @Test
  void whatWasChargedBeforeItLeftIsToldToBeTooMuchAndProposesACorrection() {
    var council = RunFixture.member(500);
    var before = FeeFixture.invoice(council, YEAR - 1, DUE);
    var year = FeeFixture.invoice(council, YEAR, DUE);
    var later = FeeFixture.invoice(council, YEAR + 1, DUE);
    var leaver = Association.get(FeesOfLeaver.class);
    assertThat(leaver.of(OFFICE, council)).as("a member still").isEmpty();
    leave(council, "EXITED");
    assertThat(leaver.of(OFFICE, council))
        .extracting(FeeAnew::invoice)
        .containsExactlyInAnyOrder(year, later)
        .doesNotContain(before);
    FeeAnew anew = of(council, year).orElseThrow();
    assertThat(anew.asked()).isEqualTo(Money.of("12000.00"));
    assertThat(anew.anew()).isEqualTo(Money.of("3000.00"));
    assertThat(anew.act().number()).contains("5/26");
    assertThat(anew.reason(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .contains("31 березня 2063", "3 000,00");
    assertThat(of(council, later).orElseThrow().anew()).isEqualTo(Money.ZERO);
    assertThat(of(council, later).orElseThrow().reason(Texts.of(Language.UK))).contains("2064");
    assertThat(asked(year)).as("nothing corrects itself").isEqualTo(Money.of("12000.00"));

    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            year,
            anew.anew(),
            Optional.empty(),
            new Grounds(
                DUE, anew.reason(Texts.of(Language.UK)), "Правління", "5/26", DUE.minusDays(5)),
            UUID.randomUUID());
    assertThat(of(council, year)).isEmpty();
    refusesToBringBack(council, "fee.leaver-lessened");
    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            year,
            Money.of("12000.00"),
            Optional.of(DUE.plusDays(30)),
            new Grounds(DUE, "Вихід внесено помилково", "Правління", "6/26", DUE.minusDays(5)),
            UUID.randomUUID());
    bringBack(council);
    assertThat(of(council, year)).as("a member again").isEmpty();
  }

  @Test
  void theDayOfAnExitThatLayAheadPutsItsInvoiceIntoTheOfficesWork() {
    var council = Candidate.admitted(Association.newCouncil("Вибула рада"));
    RunFixture.people(council, 500);
    var today = LocalDate.now(ZoneId.of("Europe/Kyiv"));
    InvoiceId later = FeeFixture.invoice(council, YEAR, DUE);
    exit(council, Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, today.minusDays(1));
    exit(council, Standing.EXITED, DecidingBody.BOARD, today.plusDays(1));
    assertThat(waits(later)).as("a member still").isEmpty();
    Association.sql(
            "update membership_step_ahead set effective_on = ? where council_id = ?",
            today,
            council.value())
        .run();

    long before = work();
    var job = Operator.because("steps of membership");
    assertThat(Association.get(TakeStepDue.class).take(job, council)).isTrue();

    FeeToCorrect waiting = waits(later).orElseThrow();
    assertThat(waiting.asked()).isEqualTo(Money.of("12000.00"));
    assertThat(waiting.anew()).isEqualTo(of(council, later).orElseThrow().anew());
    assertThat(waiting.lastDay()).isEqualTo(today.minusDays(1));
    assertThat(work()).isEqualTo(before + 1);
    bringBack(council);
    assertThat(waits(later)).isEmpty();
    assertThat(work()).isEqualTo(before);

    exit(council, Standing.EXITED, DecidingBody.BOARD, today);
    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            later,
            waiting.anew(),
            Optional.empty(),
            new Grounds(today, "Вихід", "Правління", "5/26", today),
            UUID.randomUUID());
    assertThat(waits(later)).as("corrected").isEmpty();
    assertThat(work()).isEqualTo(before);
  }

  private static Optional<FeeToCorrect> waits(InvoiceId invoice) {
    return Association.get(FeesToCorrect.class).waiting(OFFICE).stream()
        .filter(fee -> fee.invoice().equals(invoice))
        .findFirst();
  }

  private static long work() {
    return Association.sql(
            "select number from report_work(date '2026-07-01') where what = 'fees-to-correct'")
        .count();
  }

  private static void exit(CouncilId council, Standing to, DecidingBody body, LocalDate day) {
    var document = body == DecidingBody.COUNCIL ? ActDocument.DECISION : ActDocument.PROTOCOL;
    var act =
        new Act(
            body,
            document,
            Optional.of("9"),
            LocalDate.now(ZoneId.of("Europe/Kyiv")).minusDays(1),
            day,
            Optional.empty(),
            Optional.empty());
    Association.get(RecordMembershipStep.class).record(OFFICE, council, to, act);
  }

  private static void refusesToBringBack(CouncilId council, String code) {
    assertThatThrownBy(() -> bringBack(council))
        .isInstanceOfSatisfying(
            RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static void bringBack(CouncilId council) {
    var last = Association.get(MembershipOf.class).of(OFFICE, council).steps().get(0);
    Association.get(TakeBackStep.class).takeBack(OFFICE, council, last.id(), "Не та рада");
  }

  private static Optional<FeeAnew> of(CouncilId council, InvoiceId invoice) {
    return Association.get(FeesOfLeaver.class).of(OFFICE, council).stream()
        .filter(fee -> fee.invoice().equals(invoice))
        .findFirst();
  }

  private static Money asked(InvoiceId invoice) {
    return Association.get(InvoiceDetails.class).of(OFFICE, invoice).row().corrected();
  }

  private static void leave(CouncilId council, String to) {
    MemberSteps.add(council, 2, "ADMITTED", "ACTIVE", LocalDate.of(2020, 1, 1));
    MemberSteps.add(council, 3, "ACTIVE", "EXIT_REQUESTED", LocalDate.of(YEAR, 1, 15));
    MemberSteps.add(council, 4, "EXIT_REQUESTED", to, GONE);
    RunFixture.standing(council, to);
  }
}
