package ua.opencities.tariff.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.tariff.relief.ReliefFixture.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.fee.FeeFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Entering, approving and withdrawing. */
class ReliefDeedsTest {
  private static final String SECOND_PERSON = "OPENCITIES_SECOND_PERSON_FOR";
  private final Actor officer = Association.administrator();
  private final CouncilId council = FeeFixture.member();
  private final ReliefRegister register = Association.get(ReliefRegister.class);

  @AfterEach
  void nobodyElseIsAsked() {
    System.clearProperty(SECOND_PERSON);
  }

  @Test
  void nothingIsRelievedBeforeApprovalNorAfterWithdrawal() {
    var id = ReliefFixture.entered(officer, council, discount("2160-01-01", "2160-12-31"));
    assertThat(fee(2160)).isEqualTo("12000.00");

    Association.get(ApproveRelief.class).approve(officer, id);
    assertThat(fee(2160)).isEqualTo("8400.00");
    assertThat(fee(2161)).isEqualTo("12000.00");

    ReliefFixture.withdrawn(id);
    assertThat(fee(2160)).isEqualTo("12000.00");
    var kept = register.one(officer, id);
    assertThat(kept.state()).isEqualTo(ReliefState.WITHDRAWN);
    assertThat(kept.withdrawn().orElseThrow().reason()).isEqualTo("рішення скасовано");
    assertThatThrownBy(() -> ReliefFixture.withdrawn(id)).isInstanceOf(ReliefIsNotOpen.class);
  }

  @Test
  void whereSettingsWantASecondPersonNobodyApprovesTheirOwn() {
    System.setProperty(SECOND_PERSON, "ADMITTED, RELIEF");
    var id = ReliefFixture.entered(officer, council, discount("2160-01-01", "2160-12-31"));
    var approve = Association.get(ApproveRelief.class);

    assertThatThrownBy(() -> approve.approve(officer, id))
        .isInstanceOf(ReliefNeedsSecondPerson.class);
    assertThat(register.one(officer, id).state()).isEqualTo(ReliefState.WAITING);
    approve.approve(Association.administrator(), id);
    assertThat(register.one(officer, id).state()).isEqualTo(ReliefState.APPROVED);
    assertThatThrownBy(() -> approve.approve(Association.administrator(), id))
        .isInstanceOf(ReliefIsNotOpen.class);
  }

  @Test
  void aSecondReliefOfTheSameFeeIsRefusedWithTheNameOfTheFirst() {
    ReliefFixture.entered(officer, council, discount("2160-03-01", "2160-06-30"));

    assertThatThrownBy(
            () -> ReliefFixture.entered(officer, council, discount("2160-10-01", "2161-12-31")))
        .isInstanceOfSatisfying(
            ReliefsOverlap.class,
            refused ->
                assertThat(Texts.of(Language.UK).sentence(refused).replace('\u00a0', ' '))
                    .contains("«знижка» за № 12", "1 березня 2160", "30 червня 2160"));
    ReliefFixture.entered(officer, council, discount("2161-01-01", "2161-12-31"));
  }

  @Test
  void moratoriaOfOneYearFollowOneAnotherAndASponsorStandsBeside() {
    ReliefFixture.entered(officer, council, moratorium("2162-01-01", "2162-03-31"));
    ReliefFixture.entered(officer, council, moratorium("2162-04-01", "2162-06-30"));
    ReliefFixture.entered(officer, council, sponsored("2162-01-01", "2162-12-31"));

    assertThatThrownBy(
            () -> ReliefFixture.entered(officer, council, moratorium("2162-06-30", "2162-07-31")))
        .isInstanceOf(ReliefsOverlap.class);
    assertThatThrownBy(
            () -> ReliefFixture.entered(officer, council, discount("2162-12-01", "2162-12-31")))
        .isInstanceOf(ReliefsOverlap.class);
    assertThatThrownBy(
            () -> ReliefFixture.entered(officer, council, sponsored("2162-05-01", "2163-12-31")))
        .isInstanceOf(ReliefsOverlap.class);
  }

  @Test
  void ofManyWhoEnterAtOnceOneDoesAndTheOthersAreToldWhich() throws Exception {
    var tries = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 6; i++)
      tries.add(
          () -> {
            try {
              ReliefFixture.entered(officer, council, discount("2163-01-01", "2163-12-31"));
              return true;
            } catch (ReliefsOverlap told) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(6);
    int entered = 0;
    try {
      for (var answer : pool.invokeAll(tries)) if (answer.get()) entered++;
    } finally {
      pool.shutdown();
    }
    assertThat(entered).isEqualTo(1);
  }

  @Test
  void theDatabaseItselfRefusesTwoOfTheSameFee() {
    ReliefFixture.entered(officer, council, discount("2164-05-01", "2164-05-31"));

    assertThatThrownBy(() -> pastTheRule("2164-11-01", "2164-11-30"))
        .hasStackTraceContaining("one_relief_of_a_fee");
  }

  @Test
  void oneActGrantsToSeveralCouncilsOrToNone() {
    CouncilId other = FeeFixture.member();
    ReliefFixture.entered(officer, other, discount("2165-01-01", "2165-12-31"));
    var relief =
        new NewRelief(
            moratorium("2165-01-01", "2166-12-31"), ReliefFixture.ACT, "бойові дії", false);

    assertThatThrownBy(
            () ->
                Association.get(EnterRelief.class).enter(officer, List.of(council, other), relief))
        .isInstanceOf(ReliefsOverlap.class);
    assertThat(register.all(officer, ReliefSearch.of(council))).isEmpty();
    CouncilId free = FeeFixture.member();
    assertThat(Association.get(EnterRelief.class).enter(officer, List.of(council, free), relief))
        .hasSize(2);
  }

  @Test
  void aDecisionIsEnteredWhenItWasAdopted() {
    var act =
        new ReliefAct(DecidingBody.BOARD, ActDocument.DECISION, "1", LocalDate.now().plusDays(40));
    var relief = new NewRelief(discount("2160-01-01", "2160-12-31"), act, "причина", false);
    assertThatThrownBy(
            () -> Association.get(EnterRelief.class).enter(officer, List.of(council), relief))
        .isInstanceOf(ActOfTheFuture.class);
  }

  @Test
  void anApprovedSponsorIsNotedAmongThePayersOnce() {
    ReliefFixture.inForce(council, sponsored("2167-01-01", "2167-12-31"));
    ReliefFixture.inForce(council, sponsored("2168-01-01", "2168-12-31"));

    assertThat(Association.get(PayersOf.class).council(officer, council))
        .singleElement()
        .satisfies(it -> assertThat(it.edrpou()).contains(new Edrpou("32855961")));
  }

  @Test
  void aCouncilSeesItsOwnOnceTheyWereApprovedAndNobodyElses() {
    CouncilId other = FeeFixture.member();
    ReliefFixture.inForce(council, discount("2169-01-01", "2169-12-31"));
    ReliefFixture.entered(officer, council, discount("2170-01-01", "2170-12-31"));
    ReliefFixture.inForce(other, discount("2169-01-01", "2169-12-31"));
    var own = Association.get(ReliefsOfCouncil.class);
    Actor clerk = Association.clerkOf(council);

    assertThat(own.granted(clerk, council)).hasSize(1);
    assertThat(own.granted(clerk, other)).isEmpty();
    assertThat(Association.get(ReliefsOfYear.class).all(clerk, 2169)).containsOnlyKeys(council);
    assertThat(Association.get(ReliefsOfYear.class).of(clerk, other, 2169)).isEmpty();
  }

  @Test
  void theListIsNarrowedSortedAndAskedByTwoStatements() {
    ReliefFixture.inForce(council, discount("2171-01-01", "2171-12-31"));
    ReliefFixture.entered(officer, council, moratorium("2172-02-01", "2172-03-31"));
    var search =
        new ReliefSearch(
            Optional.of(council),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "12",
            ReliefSearch.Sort.of("from"),
            Page.Request.first());

    assertThat(register.page(officer, search).items())
        .extracting(it -> it.relief().kind())
        .containsExactly(ReliefKind.DISCOUNT, ReliefKind.MORATORIUM);
    assertThat(register.page(officer, of(ReliefKind.MORATORIUM, ReliefState.WAITING, 2172)).total())
        .isEqualTo(1);
    assertThat(
            register.page(officer, of(ReliefKind.MORATORIUM, ReliefState.APPROVED, 2172)).total())
        .isZero();
    assertThat(register.page(officer, of(ReliefKind.DISCOUNT, ReliefState.APPROVED, 2172)).total())
        .isZero();
    register.page(officer, search);
    assertThat(StatementCount.of(() -> register.page(officer, search))).isLessThanOrEqualTo(3);
  }

  private ReliefSearch of(ReliefKind kind, ReliefState state, int year) {
    return new ReliefSearch(
        Optional.of(council),
        Optional.of(kind),
        Optional.of(state),
        Optional.of(year),
        "",
        ReliefSearch.Sort.of(""),
        Page.Request.first());
  }

  private String fee(int year) {
    return Association.get(FeeForecast.class)
        .forYear(Association.clerkOf(council), council, year)
        .orElseThrow()
        .amount()
        .decimal();
  }

  private void pastTheRule(String from, String to) {
    Association.sql(
            "insert into relief (id, council_id, kind, begins_on, ends_on, act_body, act_document,"
                + " act_number, act_date, reason, entered_by, entered_by_name, entered_at) values"
                + " (?, ?, 'WAIVER', cast(? as date), cast(? as date), 'BOARD', 'DECISION', '1',"
                + " date '2026-01-01', 'test', 'test', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            from,
            to)
        .run();
  }

  private static Relief discount(String from, String to) {
    return Relief.discount(30, days(from, to));
  }

  private static Relief moratorium(String from, String to) {
    return Relief.of(ReliefKind.MORATORIUM, days(from, to));
  }

  private static Relief sponsored(String from, String to) {
    return Relief.paidBy(new Sponsor("Вигаданий фонд", new Edrpou("32855961")), days(from, to));
  }
}
