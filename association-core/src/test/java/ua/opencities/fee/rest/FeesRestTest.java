package ua.opencities.fee.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.account.OverdueFee;
import ua.opencities.fee.account.OverdueFees;
import ua.opencities.fee.policy.ArrearsPolicy;
import ua.opencities.fee.policy.ArrearsPolicyInForce;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.fee.policy.SetArrearsPolicy;
import ua.opencities.fee.register.UnchargedMembers;
import ua.opencities.fee.run.CannotPass;
import ua.opencities.fee.run.PassHindrance;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.SimulateAgain;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;
import ua.opencities.tool.ToolsOf;

class FeesRestTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(Association.get(Clock.class));
  private static final LocalDate SINCE = LocalDate.of(2022, 7, 3);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void aRunChargesNobodyUnderFireOrOccupiedAndSaysSinceWhen() {
    var occupied = RunFixture.member(500);
    var underFire = RunFixture.member(500);
    var near = RunFixture.member(500);
    mark(occupied, TerritoryStatus.OCCUPIED, Optional.empty());
    mark(underFire, TerritoryStatus.HOSTILITIES, Optional.empty());
    mark(near, TerritoryStatus.POSSIBLE_HOSTILITIES, Optional.empty());
    var run =
        RunFixture.simulate(RunFixture.annual(RunFixture.annualYear(), occupied, underFire, near));
    assertThat(RunFixture.hindrance(run, occupied)).contains(Hindrance.TERRITORY);
    assertThat(RunFixture.hindrance(run, underFire)).contains(Hindrance.TERRITORY);
    assertThat(RunFixture.lines(run)).extracting(line -> line.council()).containsExactly(near);
    assertThat(RunFixture.exceptions(run))
        .extracting(line -> LinesTable.todo(Texts.of(Language.UK), line).replace('\u00a0', ' '))
        .anyMatch(said -> said.startsWith("Від 3 липня 2022 р. територія має стан «тимчасово ок"))
        .anyMatch(said -> said.contains("«активні бойові дії»"));
    assertThatThrownBy(
            () -> Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.TERRITORY))
        .isInstanceOf(CannotPass.class);

    mark(occupied, TerritoryStatus.OCCUPIED, Optional.of(RunFixture.ISSUED.minusDays(1)));
    mark(underFire, TerritoryStatus.HOSTILITIES, Optional.of(RunFixture.ISSUED));
    Association.get(SimulateAgain.class).simulate(OFFICE, run);
    assertThat(RunFixture.hindrance(run, occupied)).as("over the day before").isEmpty();
    assertThat(RunFixture.hindrance(run, underFire))
        .as("the last day is one of them")
        .contains(Hindrance.TERRITORY);
  }

  @Test
  void whatComesBetweenSimulationAndIssueIsFoundAtIssue() {
    var council = RunFixture.member(500);
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.annualYear(), council));
    mark(council, TerritoryStatus.OCCUPIED, Optional.empty());
    RunFixture.issue(OFFICE, run);
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.TERRITORY);
    assertThat(RunFixture.count("invoice", council)).isZero();
  }

  @Test
  void anInvoiceByHandIsRefusedAndThePreviewSaysWhy() {
    var council = FeeFixture.member();
    mark(council, TerritoryStatus.OCCUPIED, Optional.empty());
    assertThatThrownBy(() -> FeeFixture.invoice(council, FeeFixture.YEAR, DUE))
        .isInstanceOfSatisfying(
            FeesRest.class,
            rule ->
                assertThat(Texts.of(Language.EN).sentence(rule).replace('\u00a0', ' '))
                    .startsWith("Since 3 July 2022 the territory is listed as “temporarily occup"));
    var preview = Association.get(PreviewInvoice.class).of(OFFICE, council, FeeFixture.YEAR);
    assertThat(preview.obstacle()).get().isInstanceOf(FeesRest.class);
    assertThat(RunFixture.count("invoice", council)).isZero();
    mark(council, TerritoryStatus.OCCUPIED, Optional.of(DUE.minusDays(31)));
    assertThatCode(() -> FeeFixture.invoice(council, FeeFixture.YEAR, DUE))
        .doesNotThrowAnyException();
  }

  @Test
  void anInvoiceOfAPastDayGoesByWhatWasSaidOfThatDay() {
    var freed = FeeFixture.member();
    mark(freed, TerritoryStatus.OCCUPIED, Optional.of(DUE));
    mark(freed, TerritoryStatus.NONE, DUE.plusDays(1), Optional.empty());
    assertThatThrownBy(() -> FeeFixture.invoice(freed, FeeFixture.YEAR, DUE))
        .isInstanceOf(FeesRest.class);
    var taken = FeeFixture.member();
    FeeFixture.invoice(taken, FeeFixture.YEAR, DUE);
    mark(taken, TerritoryStatus.HOSTILITIES, Optional.of(TODAY.minusDays(9)));
    mark(taken, TerritoryStatus.POSSIBLE_HOSTILITIES, TODAY.minusDays(8), Optional.empty());
    assertThat(rests(taken, TODAY.minusDays(9))).isTrue();
    assertThat(rests(taken, TODAY.minusDays(8))).isFalse();
    var late = Association.get(ArrearsOf.class).on(OFFICE, taken, TODAY.minusDays(9)).orElseThrow();
    assertThat(late.rest()).isPresent();
  }

  @Test
  void aRunOfAPastDayGoesByWhatWasSaidOfThatDay() {
    var freed = RunFixture.member(500);
    var taken = RunFixture.member(500);
    mark(freed, TerritoryStatus.OCCUPIED, Optional.of(RunFixture.ISSUED));
    mark(freed, TerritoryStatus.NONE, RunFixture.ISSUED.plusDays(1), Optional.empty());
    mark(taken, TerritoryStatus.OCCUPIED, RunFixture.ISSUED.plusDays(1), Optional.empty());
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.annualYear(), freed, taken));
    assertThat(RunFixture.hindrance(run, freed)).contains(Hindrance.TERRITORY);
    assertThat(RunFixture.hindrance(run, taken)).isEmpty();
  }

  @Test
  void aMembershipFrozenOnlyForAWhileRestsOnThoseDaysAlone() {
    var council = FeeFixture.member();
    step(council, 1, "AGREEMENT_SIGNED", "ACTIVE", LocalDate.of(2020, 1, 1));
    step(council, 2, "ACTIVE", "FROZEN", DUE);
    var rest = Association.get(RestOn.class);
    RunFixture.standing(council, "FROZEN");
    assertThat(rest.of(OFFICE, council, DUE.minusDays(1))).isEmpty();
    assertThat(rest.of(OFFICE, council, DUE)).isPresent();
    step(council, 3, "FROZEN", "ACTIVE", DUE.plusDays(9));
    RunFixture.standing(council, "ACTIVE");
    assertThat(rest.of(Association.clerkOf(council), council, DUE.plusDays(8))).isPresent();
    assertThat(rest.of(OFFICE, council, DUE.plusDays(9))).isEmpty();
  }

  private static void step(CouncilId council, int place, String from, String to, LocalDate on) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, ?, ?, ?, 'BOARD', 'PROTOCOL', '1', ?, ?, 'test',"
                + " 'test', now())",
            UUID.randomUUID(),
            council.value(),
            place,
            from,
            to,
            on,
            on)
        .run();
  }

  private static boolean rests(CouncilId council, LocalDate day) {
    return Association.get(OverdueFees.class).on(OFFICE, day).stream()
        .filter(fee -> fee.council().equals(council))
        .findFirst()
        .orElseThrow()
        .rests();
  }

  @Test
  void latenessIsToldButTakesNoToolMeanwhile() {
    ArrearsPolicyInForce inForce = Association.get(ArrearsPolicyInForce.class);
    ArrearsPolicy usual = inForce.now(OFFICE);
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, TODAY.minusDays(40));
    var set = Association.get(SetArrearsPolicy.class);
    set.set(OFFICE, usual, new ArrearsPolicy(30, Consequence.READ_ONLY));
    try {
      assertThat(onlyReading(council)).isTrue();
      mark(council, TerritoryStatus.HOSTILITIES, Optional.empty());
      assertThat(onlyReading(council)).isFalse();
      assertThatCode(
              () ->
                  Association.get(SwitchToolOn.class)
                      .switchOn(OFFICE, council, new ToolCode("petitions")))
          .doesNotThrowAnyException();
      var late = Association.get(ArrearsOf.class).on(OFFICE, council, TODAY).orElseThrow();
      assertThat(late.pastGrace()).isTrue();
      assertThat(late.consequence()).isEqualTo(Consequence.NOTICE);
      assertThat(late.rest().orElseThrow().territory().orElseThrow().from()).contains(SINCE);
      assertThat(overdue(council).rests()).isTrue();
      mark(council, TerritoryStatus.NONE, Optional.empty());
      assertThat(onlyReading(council)).isTrue();
      assertThat(overdue(council).rests()).isFalse();
      RunFixture.standing(council, "FROZEN");
      assertThat(onlyReading(council)).as("a frozen membership rests alike").isFalse();
    } finally {
      set.set(OFFICE, inForce.now(OFFICE), usual);
    }
  }

  @Test
  void whereFeesRestNobodyWaitsForAnInvoice() {
    var council = RunFixture.member(500);
    long before = uncharged();
    assertThat(waits(council)).isTrue();
    mark(council, TerritoryStatus.OCCUPIED, Optional.empty());
    assertThat(waits(council)).isFalse();
    assertThat(uncharged()).isEqualTo(before - 1);
  }

  @Test
  void theListOfWorkGoesByTheDayItIsMadeFor() {
    var council = RunFixture.member(500);
    LocalDate later = TODAY.plusDays(3);
    long now = uncharged();
    long then = uncharged(later);
    mark(council, TerritoryStatus.HOSTILITIES, later, Optional.empty());
    assertThat(uncharged()).isEqualTo(now);
    assertThat(uncharged(later)).isEqualTo(then - 1);
  }

  private static long uncharged() {
    return uncharged(TODAY);
  }

  private static long uncharged(LocalDate day) {
    return Association.sql("select number from report_work(?) where what = 'uncharged'", day)
        .count();
  }

  private static boolean waits(CouncilId council) {
    var name = Association.sql("select name from council where id = ?", council.value()).value();
    return Association.get(UnchargedMembers.class)
        .page(OFFICE, TODAY.getYear(), Optional.of((String) name), new Page.Request(1, 200))
        .items()
        .stream()
        .anyMatch(member -> member.council().equals(council));
  }

  private static boolean onlyReading(CouncilId council) {
    return Association.get(ToolsOf.class).of(Association.clerkOf(council), council).onlyReading();
  }

  private static OverdueFee overdue(CouncilId council) {
    return Association.get(OverdueFees.class).on(OFFICE, TODAY).stream()
        .filter(fee -> fee.council().equals(council))
        .findFirst()
        .orElseThrow();
  }

  private static void mark(CouncilId council, TerritoryStatus status, Optional<LocalDate> until) {
    mark(council, status, SINCE, until);
  }

  private static void mark(
      CouncilId council, TerritoryStatus status, LocalDate from, Optional<LocalDate> until) {
    Association.get(MarkTerritory.class).mark(OFFICE, council, status, from, until);
  }
}
