package ua.opencities.council.population.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.council.population.PopulationNotPlausible;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class PopulationDisputeTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = Association.newCouncil("Рада, що перелічує жителів");
  private final Actor clerk = Association.clerkOf(council);
  private final DisputePopulation dispute = Association.get(DisputePopulation.class);
  private final AcceptDispute accept = Association.get(AcceptDispute.class);
  private final DeclineDispute decline = Association.get(DeclineDispute.class);
  private final TakeBackDispute takeBack = Association.get(TakeBackDispute.class);
  private final UUID figure = confirmed(26_500);

  @Test
  void theDisputedFigureHoldsUntilTheOfficeConfirmsAnother() {
    UUID id = dispute.dispute(clerk, council, figure, Optional.of(24_100), "Рахували без сіл.");
    assertThat(inhabitants()).isEqualTo(26_500);
    assertThat(mine().waits()).isTrue();
    assertThat(mine().figure().inhabitants()).isEqualTo(26_500);

    accept.accept(OFFICE, id, new PopulationFigure(24_100, DAY, "Держстат, лист"), "Дякуємо.");

    assertThat(inhabitants()).isEqualTo(24_100);
    assertThat(Association.get(PopulationHistory.class).of(clerk, council)).hasSize(2);
    assertThat(mine().outcome()).contains(DisputeOutcome.ACCEPTED);
    assertThat(mine().words()).contains("Дякуємо.");
  }

  @Test
  void anAcceptedFigureIsNotOlderThanTheDisputedOne() {
    UUID id = dispute.dispute(clerk, council, figure, Optional.empty(), "Рахували без сіл.");
    var older = new PopulationFigure(24_100, DAY.minusDays(1), "Держстат");
    assertThatThrownBy(() -> accept.accept(OFFICE, id, older, ""))
        .isInstanceOf(DisputeRefused.class);
    var impossible = new PopulationFigure(-1, DAY, "Держстат");
    assertThatThrownBy(() -> accept.accept(OFFICE, id, impossible, ""))
        .isInstanceOf(PopulationNotPlausible.class);
    assertThat(mine().waits()).as("nothing half-written").isTrue();
    assertThat(inhabitants()).isEqualTo(26_500);
  }

  @Test
  void isDeclinedWithAReasonAndMayBeRaisedAgain() {
    UUID id = dispute.dispute(clerk, council, figure, Optional.empty(), "Рахували без сіл.");
    assertThatThrownBy(() -> decline.decline(OFFICE, id, " ")).isInstanceOf(TextNotAccepted.class);
    decline.decline(OFFICE, id, "Держстат підтвердив цифру.");
    assertThatThrownBy(() -> decline.decline(OFFICE, id, "Ще раз."))
        .hasMessageContaining("council.dispute-answered");
    assertThat(inhabitants()).isEqualTo(26_500);
    assertThat(mine().words()).contains("Держстат підтвердив цифру.");

    dispute.dispute(clerk, council, figure, Optional.empty(), "Є новий лист.");
    takeBack.takeBack(clerk, council, figure);
    assertThat(mine().outcome()).contains(DisputeOutcome.TAKEN_BACK);
    assertThatThrownBy(() -> takeBack.takeBack(clerk, council, figure))
        .isInstanceOf(DisputeRefused.class);
  }

  @Test
  void ofManyWhoDisputeOneFigureAtOnceOneIsHeard() throws Exception {
    Callable<Boolean> raise =
        () -> {
          try {
            dispute.dispute(clerk, council, figure, Optional.empty(), "Рахували без сіл.");
            return true;
          } catch (DisputeRefused waits) {
            return false;
          }
        };
    var heard = new ArrayList<Boolean>();
    var pool = Executors.newFixedThreadPool(6);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> raise).toList()))
        heard.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(heard).containsOnlyOnce(true);
    assertThat(Association.get(DisputesOf.class).council(clerk, council)).hasSize(1);
  }

  @Test
  void isAboutAnotherNumberThatCanBeMeantAndSaysWhy() {
    assertThatThrownBy(() -> raise(Optional.of(26_500), "Так."))
        .hasMessageContaining("council.dispute-claims-the-same");
    assertThatThrownBy(() -> raise(Optional.of(6_000_000), "Так."))
        .isInstanceOfSatisfying(
            PopulationNotPlausible.class, it -> assertThat(it.field()).isEqualTo("claimed"));
    assertThatThrownBy(() -> raise(Optional.of(1), "")).isInstanceOf(TextNotAccepted.class);
    assertThat(Association.get(DisputesOf.class).council(clerk, council)).isEmpty();
  }

  @Test
  void anotherCouncilNeitherSeesNorRaisesNorTakesItBack() {
    raise(Optional.empty(), "Рахували без сіл.");
    CouncilId other = Association.newCouncil("Сусідня рада з жителями");
    Actor stranger = Association.clerkOf(other);
    assertThatThrownBy(
            () -> dispute.dispute(stranger, council, figure, Optional.empty(), "Чужа цифра."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> dispute.dispute(stranger, other, figure, Optional.empty(), "Чужа цифра."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> takeBack.takeBack(stranger, council, figure))
        .isInstanceOf(NotFound.class);
    assertThat(Association.get(DisputesOf.class).council(stranger, council)).isEmpty();
    assertThat(mine().waits()).isTrue();
  }

  @Test
  void theOfficeReadsAPageOfThemByTwoStatementsWhatWaitsFirst() {
    var register = Association.get(DisputeRegister.class);
    UUID answered = raise(Optional.empty(), "Спершу це.");
    decline.decline(OFFICE, answered, "Ні.");
    int before = StatementCount.of(() -> register.page(OFFICE, Page.Request.first()));
    UUID waits = raise(Optional.empty(), "Потім це.");
    assertThat(StatementCount.of(() -> register.page(OFFICE, Page.Request.first())))
        .isEqualTo(before);
    var ids =
        register.page(OFFICE, new Page.Request(1, 200)).items().stream()
            .map(DisputeView::id)
            .toList();
    assertThat(ids.indexOf(waits)).isLessThan(ids.indexOf(answered));
  }

  private UUID raise(Optional<Integer> claimed, String reason) {
    return dispute.dispute(clerk, council, figure, claimed, reason);
  }

  private DisputeView mine() {
    return Association.get(DisputesOf.class).council(clerk, council).get(0);
  }

  private int inhabitants() {
    return Association.get(PopulationLedger.class)
        .on(OFFICE, council, DAY)
        .orElseThrow()
        .inhabitants();
  }

  private UUID confirmed(int inhabitants) {
    Association.get(ConfirmPopulation.class).confirm(OFFICE, council, inhabitants, DAY, "Держстат");
    return Association.get(PopulationHistory.class).of(OFFICE, council).get(0).id();
  }
}
