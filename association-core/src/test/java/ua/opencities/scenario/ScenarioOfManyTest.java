package ua.opencities.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LineSearch;
import ua.opencities.scenario.line.LinesOfScenario;
import ua.opencities.scenario.line.Only;
import ua.opencities.scenario.register.ScenarioRegister;
import ua.opencities.scenario.register.ScenarioSearch;
import ua.opencities.scenario.result.ResultOf;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tenancy.Actor;

class ScenarioOfManyTest {
  private final Actor officer = Association.administrator();
  private final ResultOf results = Association.get(ResultOf.class);

  /** Active members with one figure each; undone, so that other tests do not meet them. */
  private static void members(int count) {
    Association.sql(
            "with c as (insert into council(id, name, katottg, kind, oblast_code, raion, centre_name,"
                + " centre_kind, name_key, search_key, demonstration) select gen_random_uuid(),"
                + " 'Численна ' || n || ' сільська рада', 'UA46080' || lpad(n::text, 12, '0'),"
                + " 'SILSKA', '46', 'Львівський', 'Численне', 'SELO', 'численна ' || n,"
                + " 'численна ' || n, false from generate_series(1, "
                + count
                + ") n returning id),"
                + " m as (insert into membership(council_id, standing, since, member_since)"
                + "   select id, 'ACTIVE', date '2020-01-01', date '2020-01-01' from c)"
                + " insert into population_figure(id, council_id, inhabitants, as_of, source,"
                + " confirmed_by, confirmed_at) select gen_random_uuid(), id,"
                + " 1000 + (random() * 40000)::integer, date '2022-01-01', 'Держстат', 'test', now()"
                + " from c")
        .run();
  }

  private static void noMembers() {
    Association.sql(
            "update membership set standing = 'EXITED' where council_id in"
                + " (select id from council where name like 'Численна %')")
        .run();
  }

  @Test
  void asksAsManyStatementsForFifteenHundredCouncilsAsForAFew() {
    int year = ScenarioFixture.year();
    RunFixture.member(9_000);
    ScenarioFixture.inForce(year, ScenarioFixture.twoBands(20_000, "5000", "9000"));
    var draft =
        ScenarioFixture.draft(
            year,
            List.of(
                FeeBand.perInhabitant(0, 20_000, Rate.of("0.412345"))
                    .within(Money.of("3000.00"), Money.of("8000.00")),
                FeeBand.fixed(20_001, null, Money.of("9500.00"))));
    var keep = Association.get(KeepScenario.class);
    int few = statements(() -> keep.keep(officer, draft, Optional.empty()));
    members(1_500);
    try {
      int many = statements(() -> keep.keep(officer, draft, Optional.empty()));
      assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
      ScenarioId id = ScenarioFixture.keep(draft);
      assertThat(results.of(officer, id).total().councils()).isGreaterThan(1_500);
      assertThat(statements(() -> results.of(officer, id))).isLessThanOrEqualTo(5);
      var search = search(Only.MUCH_MORE, "-difference");
      var lines = Association.get(LinesOfScenario.class);
      assertThat(statements(() -> lines.page(officer, id, search))).isLessThanOrEqualTo(3);
      var page = lines.page(officer, id, search);
      assertThat(page.items()).hasSize(25);
      assertThat(page.items())
          .allMatch(line -> line.change(Against.IN_FORCE).orElseThrow().isAbove(20));
      assertThat(results.of(officer, id).rising(Against.IN_FORCE)).hasSize((int) page.total());
    } finally {
      noMembers();
    }
    var all = new ScenarioSearch("сценарій " + year, Optional.of(year), "-sum", onePage());
    var register = Association.get(ScenarioRegister.class);
    assertThat(register.page(officer, all).total()).isEqualTo(3);
    assertThat(statements(() -> register.page(officer, all))).isLessThanOrEqualTo(3);
  }

  @Test
  void theSumsOfThePartsAreTheSumOfTheWhole() {
    int year = ScenarioFixture.year();
    RunFixture.member(9_000);
    RunFixture.member(29_000);
    ScenarioFixture.inForce(year, ScenarioFixture.twoBands(20_000, "5000", "9000"));
    var id =
        ScenarioFixture.keep(
            ScenarioFixture.draft(year, ScenarioFixture.twoBands(15_000, "5500", "9000")));

    var result = ScenarioFixture.result(id);

    Money whole = result.total().amount();
    assertThat(sum(result.byOblast().values())).isEqualTo(whole);
    assertThat(sum(result.byKind().values())).isEqualTo(whole);
    assertThat(sum(result.byBand().values())).isEqualTo(whole);
    assertThat(result.steps(Against.IN_FORCE).values().stream().mapToLong(it -> it).sum())
        .isEqualTo(result.total().councils());
    assertThat(result.scenario().sums().amount()).isEqualTo(whole);
    assertThat(result.scenario().sums().inForce()).isEqualTo(result.total().inForce());
  }

  private static Money sum(java.util.Collection<ua.opencities.scenario.result.Totals> totals) {
    return Money.sum(totals.stream().map(it -> it.amount()).toList());
  }

  private static LineSearch search(Only only, String sort) {
    return new LineSearch(
        "", Optional.empty(), Optional.empty(), only, Against.IN_FORCE, sort, onePage());
  }

  private static Page.Request onePage() {
    return new Page.Request(1, 25);
  }

  private static int statements(Callable<?> question) {
    return StatementCount.of(question);
  }
}
