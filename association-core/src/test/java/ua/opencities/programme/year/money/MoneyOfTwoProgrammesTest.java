package ua.opencities.programme.year.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.year.money.MoneyStep.LEGAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.PLANNED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.year.choice.ChooseYearProgramme;
import ua.opencities.programme.year.choice.SampleTwo;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** 2022 goes by a programme of that year; one of 2021–2022 holds beside it. */
class MoneyOfTwoProgrammesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private final CouncilId council = SampleProgramme.council();

  @Test
  void eachHasALedgerOfItsOwnAndTheYearTheirSum() {
    ProgrammeId ofTheYear = SampleAmendment.approved(council);
    ProgrammeId other = SampleTwo.beside(council, ofTheYear);
    tell(2022, of(PLANNED, "100.00"));
    tell(2022, of(PLANNED, "40.00").of(other));
    tell(2022, of(LEGAL_COMMITMENT, "40.00").of(other));

    YearMoneyView money = SampleMoney.of(council, 2022);

    assertThat(money.main().programme().orElseThrow().first()).isEqualTo(ofTheYear);
    assertThat(money.of(ofTheYear).sums().planned()).isEqualTo(Money.of("100.00"));
    assertThat(money.of(ofTheYear).sums().legal()).isEqualTo(Money.ZERO);
    assertThat(money.of(other).sums().legal()).isEqualTo(Money.of("40.00"));
    assertThat(money.sums().planned()).isEqualTo(Money.of("140.00"));
    assertThat(money.entries()).extracting(MoneyEntryView::place).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> tell(2022, of(LEGAL_COMMITMENT, "0.01").of(other)))
        .as("the plan of the other is not its own")
        .hasMessageContaining("committed-beyond-plan");
    assertThat(Association.get(YearOfCouncil.class).in(clerk(), council, 2022).funds().planned())
        .as("the steps of the year ask for the fee's programme")
        .isEqualTo(Money.of("100.00"));
  }

  @Test
  void aCorrectionStaysWhereTheMistakeIs() {
    ProgrammeId ofTheYear = SampleAmendment.approved(council);
    ProgrammeId other = SampleTwo.beside(council, ofTheYear);
    tell(2022, of(PLANNED, "100.00"));
    int wrong = tell(2022, of(PLANNED, "400.00").of(other));

    tell(2022, of(PLANNED, "40.00").correcting(wrong));

    assertThat(SampleMoney.of(council, 2022).of(other).sums().planned())
        .isEqualTo(Money.of("40.00"));
    assertThat(SampleMoney.of(council, 2022).main().sums().planned()).isEqualTo(Money.of("100.00"));
  }

  @Test
  void whatWasPlannedBeforeAnyProgrammeStaysWithTheFirstThatIsToldOf() {
    tell(2022, of(PLANNED, "100.00"));
    assertThat(SampleMoney.of(council, 2022).main().programme()).isEmpty();
    ProgrammeId ofTheYear = SampleAmendment.approved(council);
    tell(2022, of(LEGAL_COMMITMENT, "100.00"));
    ProgrammeId other = SampleTwo.beside(council, ofTheYear);

    Association.get(ChooseYearProgramme.class).choose(clerk(), 2022, other);

    YearMoneyView money = SampleMoney.of(council, 2022);
    assertThat(money.main().programme().orElseThrow().first()).isEqualTo(other);
    assertThat(money.main().isTold()).isFalse();
    assertThat(money.of(ofTheYear).sums().planned()).isEqualTo(Money.of("100.00"));
    assertThat(money.of(ofTheYear).sums().legal()).isEqualTo(Money.of("100.00"));
  }

  @Test
  void eachLapsesApartAndRenewsItsOwnInTheNextYear() {
    ProgrammeId older = SampleTwo.beside(council, SampleAmendment.approved(council));
    var in2021 = LocalDate.of(2021, 3, 1);
    tell(2021, EnteredMoney.of(PLANNED, "70.00", in2021, "1"));
    tell(2021, EnteredMoney.of(LEGAL_COMMITMENT, "70.00", in2021, "2"));
    tell(2022, of(PLANNED, "100.00"));
    tell(2022, of(LEGAL_COMMITMENT, "30.00"));
    tell(2022, of(PLANNED, "80.00").of(older));

    lapse(2021, "70.00");

    assertThat(SampleMoney.of(council, 2022).of(older).lapsedBefore()).isEqualTo(Money.of("70.00"));
    assertThat(SampleMoney.of(council, 2022).main().lapsedBefore())
        .as("the older programme goes on and renews its own")
        .isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> tell(2022, of(LEGAL_COMMITMENT, "10.00").renewing()))
        .hasMessageContaining("nothing-lapsed");
    tell(2022, of(LEGAL_COMMITMENT, "70.00").of(older).renewing());
    lapse(2022, "100.00");
    YearMoneyView money = SampleMoney.of(council, 2022);
    assertThat(money.main().sums().lapsed()).isEqualTo(Money.of("30.00"));
    assertThat(money.of(older).sums().lapsed()).isEqualTo(Money.of("70.00"));
    assertThat(money.lapsedBefore()).isEqualTo(Money.ZERO);
  }

  @Test
  void knowsNoLedgerOfADraftOrOfAnotherCouncil() {
    tell(2022, of(PLANNED, "100.00"));
    CouncilId neighbour = SampleProgramme.council();
    ProgrammeId theirs = SampleAmendment.approved(neighbour);
    ProgrammeId draft = SampleProgramme.entered(council);
    for (ProgrammeId one : new ProgrammeId[] {theirs, draft})
      assertThatThrownBy(() -> tell(2022, of(PLANNED, "1.00").of(one)))
          .isInstanceOfSatisfying(
              MoneyOutOfLine.class,
              said -> {
                assertThat(said.code()).isEqualTo("money.of-no-programme");
                assertThat(said.field()).isEqualTo("programme");
              });
    assertThat(SampleMoney.of(council, 2022).entries()).hasSize(1);
  }

  @Test
  void theDatabaseGivesAnEntryItsProgrammeOnceAndChangesNothingElse() {
    tell(2022, of(PLANNED, "100.00"));
    ProgrammeId programme = SampleAmendment.approved(council);
    String give = "update programme_year_money set first_edition = ?";
    assertThatThrownBy(
            () ->
                Association.sql(
                        give + ", amount = 1 where council_id = ?",
                        programme.value(),
                        council.value())
                    .run())
        .hasStackTraceContaining("append-only");
    Association.sql(give + " where council_id = ?", programme.value(), council.value()).run();
    assertThatThrownBy(
            () ->
                Association.sql(
                        "update programme_year_money set first_edition = null where council_id = ?",
                        council.value())
                    .run())
        .hasStackTraceContaining("append-only");
  }

  private void lapse(int year, String amount) {
    assertThat(Association.get(LapseYear.class).lapse(Operator.because("year end"), council, year))
        .isEqualTo(Optional.of(Money.of(amount)));
  }

  private Actor clerk() {
    return Association.clerkOf(council);
  }

  private static EnteredMoney of(MoneyStep step, String amount) {
    return EnteredMoney.of(step, amount, DAY, "7");
  }

  private int tell(int year, EnteredMoney told) {
    return SampleMoney.tell(council, year, told);
  }
}
