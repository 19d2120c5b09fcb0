package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tenancy.CouncilId;

/** Whatever changes between simulation and issue: what was shown is issued, or nothing is. */
class SimulationEqualsIssueTest {
  /** What becomes of a council between the two. */
  enum Meanwhile {
    NOTHING,
    GROWS,
    SAME_FIGURE_AGAIN,
    LEAVES,
    IS_RELIEVED,
    IS_CHARGED
  }

  record Fate(int inhabitants, Meanwhile meanwhile) {}

  private static final int YEAR = 2112;

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void everyInvoiceIsTheLineThatWasSimulated(@ForAll("fates") List<Fate> fates) {
    List<CouncilId> councils =
        fates.stream().map(fate -> RunFixture.member(fate.inhabitants())).toList();
    var run = RunFixture.simulate(RunFixture.annual(YEAR, councils.toArray(CouncilId[]::new)));
    List<LineView> before = RunFixture.lines(run);
    for (int i = 0; i < fates.size(); i++) happens(fates.get(i), councils.get(i));
    RunFixture.issue(Association.administrator(), run);
    List<LineView> after = RunFixture.lines(run);
    for (LineView line : after) {
      var simulated =
          before.stream().filter(it -> it.council().equals(line.council())).findFirst().get();
      assertThat(line.amount()).isEqualTo(simulated.amount());
      assertThat(line.explanation()).isEqualTo(simulated.explanation());
      assertThat(
              Association.sql(
                      "select amount from invoice where id = ?", line.invoice().get().value())
                  .value())
          .isEqualTo(simulated.amount().get().amount());
    }
    List<CouncilId> expected = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++)
      if (fates.get(i).meanwhile() == Meanwhile.NOTHING) expected.add(councils.get(i));
    assertThat(after).extracting(LineView::council).containsAll(expected);
    assertThat(after.size() + RunFixture.exceptions(run).size()).isEqualTo(fates.size());
    for (CouncilId council : councils)
      assertThat(RunFixture.count("invoice", council)).isLessThanOrEqualTo(1);
    assertThat(Money.sum(after.stream().map(line -> line.amount().get()).toList()))
        .isEqualTo(
            Money.sum(
                before.stream()
                    .filter(
                        line -> after.stream().anyMatch(a -> a.council().equals(line.council())))
                    .map(line -> line.amount().get())
                    .toList()));
  }

  private static void happens(Fate fate, CouncilId council) {
    switch (fate.meanwhile()) {
      case GROWS -> RunFixture.people(council, fate.inhabitants() + 500);
      case SAME_FIGURE_AGAIN -> RunFixture.people(council, fate.inhabitants());
      case LEAVES -> RunFixture.standing(council, "EXIT_REQUESTED");
      case IS_RELIEVED -> ReliefFixture.inForce(council, Relief.discount(10, Period.ofYear(YEAR)));
      case IS_CHARGED ->
          RunFixture.issue(
              Association.administrator(), RunFixture.simulate(RunFixture.annual(YEAR, council)));
      case NOTHING -> {}
    }
  }

  @Provide
  Arbitrary<List<Fate>> fates() {
    var people = Arbitraries.integers().between(1, 60_000);
    var meanwhile = Arbitraries.of(Meanwhile.values());
    return people
        .flatMap(number -> meanwhile.map(it -> new Fate(number, it)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(28);
  }
}
