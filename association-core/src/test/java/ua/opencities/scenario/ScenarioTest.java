package ua.opencities.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.scenario.draft.OpenEnds;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LeftOut;
import ua.opencities.scenario.line.Move;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ScenarioTest {
  private final Actor officer = Association.administrator();

  @Test
  void saysWhoPaysWhatAndWhoMovesBand() {
    int year = ScenarioFixture.year();
    CouncilId small = RunFixture.member(8_000);
    CouncilId middle = RunFixture.member(18_000);
    CouncilId large = RunFixture.member(30_000);
    var tariff = ScenarioFixture.inForce(year, ScenarioFixture.twoBands(20_000, "5000", "9000"));

    var id =
        ScenarioFixture.keep(
            ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000")));

    var lines = ScenarioFixture.lines(id);
    assertThat(lines.get(small).amount()).contains(Money.of("5500.00"));
    assertThat(lines.get(small).inForce()).contains(Money.of("5000.00"));
    assertThat(lines.get(small).move()).contains(Move.NONE);
    assertThat(lines.get(middle).amount()).contains(Money.of("9000.00"));
    assertThat(lines.get(middle).move()).contains(Move.UP);
    assertThat(lines.get(large).move()).contains(Move.NONE);
    assertThat(lines.get(middle).change(Against.IN_FORCE).orElseThrow().percent(uk()))
        .isEqualTo("+80,0\u00a0%");
    var scenario = ScenarioFixture.result(id).scenario();
    assertThat(scenario.inForce().orElseThrow().id()).isEqualTo(tariff);
    String words = String.join(" ", lines.get(middle).words(uk())).replace('\u00a0', ' ');
    assertThat(words)
        .contains("18 000 станом на", "15 001 жителів і більше", "9 000,00 грн")
        .doesNotContain("рішення", "—", "Тариф «");
  }

  @Test
  void lastYearIsKnownAlsoWhereItWasChargedBeforeTheBooksBegan() {
    int year = 2074;
    CouncilId council = OpeningTrial.member();
    OpeningTrial.applied(
        "ЄДРПОУ;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Рік внеску",
        OpeningTrial.edrpou(council) + ";7002;01.02.2025;6000;1000;" + (year - 1));
    var id =
        ScenarioFixture.keep(
            ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000")));
    assertThat(ScenarioFixture.lines(id).get(council).lastYear()).contains(Money.of("6000.00"));
  }

  @Test
  void assumesAFigureInOneScenarioOnlyAndGoesBack() {
    int year = ScenarioFixture.year();
    CouncilId known = RunFixture.member(8_000);
    CouncilId unknown = RunFixture.member(null);
    var id =
        ScenarioFixture.keep(
            ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000")));
    var other = ScenarioFixture.keep(ScenarioFixture.result(id).scenario().draft());
    assertThat(ScenarioFixture.lines(id).get(unknown).leftOut()).contains(LeftOut.NO_POPULATION);

    assume(id, known, 16_000);
    assume(id, unknown, 100);

    assertThat(ScenarioFixture.lines(id).get(known).amount()).contains(Money.of("9000.00"));
    assertThat(ScenarioFixture.lines(id).get(known).assumed()).isTrue();
    assertThat(ScenarioFixture.lines(id).get(unknown).amount()).contains(Money.of("5500.00"));
    assertThat(ScenarioFixture.lines(other).get(known).amount()).contains(Money.of("5500.00"));
    var copy =
        Association.get(KeepScenario.class)
            .keep(officer, ScenarioFixture.result(id).scenario().draft(), Optional.of(id));
    assertThat(ScenarioFixture.lines(copy).get(known).amount()).contains(Money.of("9000.00"));
    Association.get(AssumeFigure.class).assume(officer, id, known, Optional.empty());
    assertThat(ScenarioFixture.lines(id).get(known).amount()).contains(Money.of("5500.00"));
    assertThatThrownBy(() -> assume(id, known, 6_000_000)).hasMessageContaining("plausible");
  }

  @Test
  void takesTheFiguresOfTheDayThatIsChosenAndTheOnesOfTodayWhenReckonedAgain() {
    int year = ScenarioFixture.year();
    CouncilId council = RunFixture.member(8_000);
    var early =
        new ScenarioDraft(
            "Рано",
            Optional.of("до перших цифр"),
            year,
            LocalDate.of(2021, 1, 1),
            ScenarioFixture.twoBands(15_000, "5500", "9000"),
            FeeTerms.PLAIN,
            20);
    var id = ScenarioFixture.keep(early);
    assertThat(ScenarioFixture.lines(id).get(council).leftOut()).contains(LeftOut.NO_POPULATION);
    var before = ScenarioFixture.result(id).scenario();

    var later = ScenarioFixture.draft(year, early.bands());
    Association.get(ChangeScenario.class).change(officer, id, before.version(), later);
    assertThat(ScenarioFixture.lines(id).get(council).amount()).contains(Money.of("5500.00"));
    RunFixture.people(council, 20_000);
    assertThat(ScenarioFixture.lines(id).get(council).amount()).contains(Money.of("5500.00"));
    Association.get(ReckonScenario.class).reckon(officer, id);
    assertThat(ScenarioFixture.lines(id).get(council).amount()).contains(Money.of("9000.00"));
  }

  @Test
  void tellsTheSecondOfTwoWhoEdit() {
    int year = ScenarioFixture.year();
    var draft = ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000"));
    var id = ScenarioFixture.keep(draft);
    long seen = ScenarioFixture.result(id).scenario().version();
    var change = Association.get(ChangeScenario.class);

    change.change(officer, id, seen, draft);

    assertThatThrownBy(() -> change.change(officer, id, seen, draft))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void leavesOutWhoIsNotChargedAndWhoHasNoBand() {
    int year = ScenarioFixture.year();
    CouncilId frozen = RunFixture.member(8_000);
    RunFixture.standing(frozen, "FROZEN");
    CouncilId large = RunFixture.member(80_000);
    var id =
        ScenarioFixture.keep(
            ScenarioFixture.draft(year, List.of(FeeBand.fixed(0, 50_000, Money.of("10.00")))));

    assertThat(ScenarioFixture.lines(id).get(frozen).leftOut()).contains(LeftOut.NOT_CHARGED);
    assertThat(ScenarioFixture.lines(id).get(large).leftOut()).contains(LeftOut.NO_BAND);
    assertThat(ScenarioFixture.result(id).leftOut().get(LeftOut.NO_BAND)).isPositive();
  }

  @Test
  void remembersTheTariffThatCameOfItAndStaysAsTheMeetingSawIt() {
    int year = ScenarioFixture.year();
    var draft = ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000"));
    var id = ScenarioFixture.keep(draft);

    var tariff =
        Association.get(AdoptScenario.class)
            .adopt(officer, id, ScenarioFixture.tariff(year, draft.bands(), draft.terms()));

    assertThat(ScenarioFixture.result(id).scenario().tariff()).contains(tariff);
    assertThatThrownBy(() -> Association.get(ReckonScenario.class).reckon(officer, id))
        .isInstanceOf(ScenarioWasAdopted.class);
    assertThatThrownBy(() -> Association.get(DropScenario.class).drop(officer, id))
        .isInstanceOf(ScenarioWasAdopted.class);
    assertThatThrownBy(() -> assume(id, RunFixture.member(1), 2))
        .isInstanceOf(ScenarioWasAdopted.class);
  }

  @Test
  void isDroppedWithItsLinesAndIsNothingForACouncil() {
    int year = ScenarioFixture.year();
    CouncilId council = RunFixture.member(8_000);
    var draft = ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000"));
    var id = ScenarioFixture.keep(draft);
    var register = Association.get(ScenarioRegister.class);
    assertThatThrownBy(() -> register.one(Association.clerkOf(council), id))
        .hasStackTraceContaining("permission denied");

    Association.get(DropScenario.class).drop(officer, id);

    assertThatThrownBy(() -> register.one(officer, id)).isInstanceOf(NotFound.class);
    assertThat(
            Association.sql("select count(*) from scenario_line where scenario_id = ?", id.value())
                .count())
        .isZero();
  }

  @Test
  void movesABoundByOneNumber() {
    var typed =
        List.of(
            FeeBand.fixed(0, null, Money.of("1.00")),
            FeeBand.fixed(101, null, Money.of("2.00")),
            FeeBand.fixed(500, 900, Money.of("3.00")));

    var closed = OpenEnds.closed(typed);

    assertThat(closed).extracting(band -> band.to().orElse(-1)).containsExactly(100, 499, 900);
    assertThat(OpenEnds.opened(closed)).isEqualTo(typed);
  }

  @Test
  void aBandThatIsOnlyCutInTwoMovesNobody() {
    int year = ScenarioFixture.year();
    CouncilId small = RunFixture.member(8_000);
    CouncilId middle = RunFixture.member(18_000);
    CouncilId large = RunFixture.member(30_000);
    ScenarioFixture.inForce(year, ScenarioFixture.twoBands(20_000, "5000", "9000"));
    var cut =
        List.of(
            FeeBand.fixed(0, 10_000, Money.of("5000.00")),
            FeeBand.fixed(10_001, 17_000, Money.of("6000.00")),
            FeeBand.fixed(17_001, null, Money.of("9000.00")));

    var lines = ScenarioFixture.lines(ScenarioFixture.keep(ScenarioFixture.draft(year, cut)));

    assertThat(lines.get(small).move()).contains(Move.NONE);
    assertThat(lines.get(middle).move()).contains(Move.UP);
    assertThat(lines.get(large).move()).contains(Move.NONE);
  }

  private void assume(ScenarioId id, CouncilId council, int inhabitants) {
    Association.get(AssumeFigure.class).assume(officer, id, council, Optional.of(inhabitants));
  }

  private static Texts uk() {
    return Texts.of(Language.UK);
  }
}
