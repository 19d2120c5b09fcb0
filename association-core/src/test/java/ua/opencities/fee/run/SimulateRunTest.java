package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DeclineDispute;
import ua.opencities.council.population.dispute.DisputePopulation;
import ua.opencities.council.population.dispute.DisputesOf;
import ua.opencities.fee.DueBeforeIssue;
import ua.opencities.fee.InvoiceOfTheFuture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.fee.run.choice.TariffNotChosen;
import ua.opencities.fee.run.line.LineState;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;

class SimulateRunTest {
  private static final Actor OFFICE = Association.administrator();

  @Test
  void reckonsAndExplainsTheFeeOfEachCouncil() {
    var council = RunFixture.member(13_852);
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council));
    var line = RunFixture.lines(run).get(0);
    assertThat(line.amount()).contains(Money.of("5540.80"));
    assertThat(line.state()).isEqualTo(LineState.READY);
    assertThat(line.explanation().orElseThrow().lines(Texts.of(Language.UK)))
        .anyMatch(said -> said.contains("13 852".replace(' ', '\u00a0')))
        .anyMatch(said -> said.contains("Внесок за жителя"));
    assertThat(RunFixture.count("invoice", council)).isZero();
  }

  @Test
  void saysOfEachOtherCouncilWhatHindersIt() {
    int year = RunFixture.year();
    var unknown = RunFixture.member(null);
    var frozen = RunFixture.member(500);
    RunFixture.standing(frozen, "FROZEN");
    var suspended = RunFixture.member(500);
    RunFixture.standing(suspended, "SUSPENDED");
    var stranger = RunFixture.stranger();
    var tooLarge = RunFixture.member(100_000);
    var alone = RunFixture.member(500);
    // its head has no address, and an address for the press gets no invoices
    Association.sql(
            "update council_contact set contact_function = 'PRESS' where council_id = ?",
            alone.value())
        .run();
    var charged = RunFixture.member(500);
    RunFixture.issue(
        Association.administrator(), RunFixture.simulate(RunFixture.annual(year, charged)));
    var approved = RunFixture.member(500);
    Association.get(ApproveRun.class)
        .approve(
            Association.administrator(), RunFixture.simulate(RunFixture.annual(year, approved)));
    var run =
        RunFixture.simulate(
            RunFixture.annual(
                year, unknown, frozen, suspended, stranger, tooLarge, alone, charged, approved));
    assertThat(RunFixture.hindrance(run, unknown)).contains(Hindrance.NO_POPULATION);
    assertThat(RunFixture.hindrance(run, frozen)).contains(Hindrance.FROZEN);
    assertThat(RunFixture.hindrance(run, suspended)).contains(Hindrance.SUSPENDED);
    assertThat(RunFixture.hindrance(run, stranger)).contains(Hindrance.NOT_ACTIVE);
    assertThat(RunFixture.hindrance(run, tooLarge)).contains(Hindrance.NO_TARIFF);
    assertThat(RunFixture.hindrance(run, alone)).contains(Hindrance.NO_CONTACT);
    assertThat(RunFixture.hindrance(run, charged)).contains(Hindrance.ALREADY_CHARGED);
    assertThat(RunFixture.hindrance(run, approved)).contains(Hindrance.IN_ANOTHER_RUN);
    assertThat(RunFixture.lines(run)).isEmpty();
    assertThat(Association.get(RunRegister.class).hindrances(Association.administrator(), run))
        .containsEntry(Hindrance.NOT_ACTIVE, 1L)
        .hasSize(8);
  }

  @Test
  void goesByTheFigureBeforeOneThatWasWithdrawn() {
    var council = RunFixture.member(500);
    var doubted = RunFixture.member(700);
    RunFixture.people(council, 900);
    Association.withdrawFigure(council, 900);
    Association.withdrawFigure(doubted, 700);
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council, doubted));

    assertThat(RunFixture.lines(run))
        .extracting(LineView::amount)
        .containsExactly(Optional.of(Money.of("200.00")));
    assertThat(RunFixture.hindrance(run, doubted)).contains(Hindrance.NO_POPULATION);
  }

  @Test
  void letsAPersonDecideThatAMissingAgreementIsNoHindranceButNotThatPopulationIsKnown() {
    int year = RunFixture.year();
    var council = RunFixture.member(500);
    var without = RunFixture.stranger();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            without.value())
        .run();
    RunFixture.people(without, 700);
    var run = RunFixture.simulate(RunFixture.annual(year, council, without));
    assertThat(RunFixture.hindrance(run, without)).contains(Hindrance.NO_AGREEMENT);
    var pass = Association.get(PassHindrance.class);
    pass.pass(Association.administrator(), run, Hindrance.NO_AGREEMENT);
    assertThat(RunFixture.hindrance(run, without)).contains(Hindrance.NO_CONTACT);
    pass.pass(Association.administrator(), run, Hindrance.NO_CONTACT);
    assertThat(RunFixture.exceptions(run)).isEmpty();
    assertThatThrownBy(() -> pass.pass(Association.administrator(), run, Hindrance.NO_POPULATION))
        .isInstanceOf(CannotPass.class);
    assertThat(Association.get(RunRegister.class).one(Association.administrator(), run).passed())
        .containsExactlyInAnyOrder(Hindrance.NO_AGREEMENT, Hindrance.NO_CONTACT);
  }

  @Test
  void aFigureThatTheCouncilDisputesWaitsForTheAnswerOrForAPersonWhoGoesByIt() {
    var council = RunFixture.member(500);
    var figure = Association.get(PopulationHistory.class).of(OFFICE, council).get(0).id();
    Association.get(DisputePopulation.class)
        .dispute(Association.clerkOf(council), council, figure, Optional.of(450), "Переселення");
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.DISPUTED_POPULATION);
    Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.DISPUTED_POPULATION);
    assertThat(RunFixture.exceptions(run)).isEmpty();
    var answered = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council));
    var dispute = Association.get(DisputesOf.class).council(OFFICE, council).get(0).id();
    Association.get(DeclineDispute.class).decline(OFFICE, dispute, "За даними Держстату");
    Association.get(SimulateAgain.class).simulate(OFFICE, answered);
    assertThat(RunFixture.exceptions(answered)).isEmpty();
  }

  @Test
  void twoMembersOfOneCodeAreToldApartByNobody() {
    var one = RunFixture.member(500);
    var other = RunFixture.member(500);
    for (var council : Set.of(one, other))
      Association.sql("update council set edrpou = '00032112' where id = ?", council.value()).run();
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, one, other));
    assertThat(RunFixture.hindrance(run, one)).contains(Hindrance.SAME_CODE);
    Association.sql("update council set edrpou = null where id = ?", other.value()).run();
    Association.get(SimulateAgain.class).simulate(Association.administrator(), run);
    assertThat(RunFixture.exceptions(run)).isEmpty();
  }

  @Test
  void choosesMembersByOblastKindAndWords() {
    int year = RunFixture.year();
    String word = "Особлива" + UUID.randomUUID().toString().substring(0, 6).replaceAll("\\d", "а");
    var council = RunFixture.member(500);
    Association.sql(
            "update council set name = ?, search_key = ? where id = ?",
            word,
            ua.opencities.language.SearchKey.of(word),
            council.value())
        .run();
    var filter = new RunFilter(Set.of("46"), Set.of(), word, Set.of());
    assertThat(RunFixture.lines(RunFixture.simulate(of(year, filter))))
        .extracting(line -> line.council())
        .containsExactly(council);
    var elsewhere = new RunFilter(Set.of("05"), Set.of(), word, Set.of());
    assertThat(RunFixture.lines(RunFixture.simulate(of(year, elsewhere)))).isEmpty();
    assertThat(RunFilter.from(filter.json())).isEqualTo(filter);
  }

  @Test
  void refusesATargetedFeeWithoutItsTariffAndADueDayBeforeTheInvoice() {
    assertThatThrownBy(() -> RunFixture.terms(2100, TariffKind.TARGETED, null))
        .isInstanceOf(TariffNotChosen.class);
    assertThatThrownBy(
            () ->
                new RunTerms(
                    2100,
                    TariffKind.ANNUAL,
                    Optional.empty(),
                    RunFilter.everyone(),
                    RunFixture.DUE,
                    RunFixture.ISSUED,
                    Set.of()))
        .isInstanceOf(DueBeforeIssue.class);
  }

  @Test
  void refusesADayThatIsTooFarAhead() {
    var slip = RunFixture.ISSUED.plusYears(36);
    var terms =
        new RunTerms(
            RunFixture.SHARED_YEAR,
            TariffKind.ANNUAL,
            Optional.empty(),
            RunFilter.everyone(),
            slip,
            slip.plusDays(30),
            Set.of());
    assertThatThrownBy(() -> RunFixture.simulate(terms)).isInstanceOf(InvoiceOfTheFuture.class);
  }

  private static RunTerms of(int year, RunFilter filter) {
    return new RunTerms(
        year,
        TariffKind.ANNUAL,
        Optional.empty(),
        filter,
        RunFixture.ISSUED,
        RunFixture.DUE,
        Set.of());
  }
}
