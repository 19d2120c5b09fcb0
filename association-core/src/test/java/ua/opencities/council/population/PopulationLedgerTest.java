package ua.opencities.council.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class PopulationLedgerTest {
  private static final LocalDate NEW_YEAR_2022 = LocalDate.of(2022, 1, 1);
  private final Actor office = Association.administrator();
  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final ConfirmPopulation confirm = Association.get(ConfirmPopulation.class);
  private final PopulationLedger ledger = Association.get(PopulationLedger.class);

  @Test
  void takesTheNewestFigureUpToTheDay() {
    confirm.confirm(office, council, 27_000, LocalDate.of(2021, 1, 1), "Держстат");
    confirm.confirm(office, council, 26_500, NEW_YEAR_2022, "Держстат");

    assertThat(ledger.on(office, council, LocalDate.of(2020, 12, 31))).isEmpty();
    assertThat(inhabitantsOn(LocalDate.of(2021, 12, 31))).isEqualTo(27_000);
    assertThat(inhabitantsOn(NEW_YEAR_2022)).isEqualTo(26_500);
    assertThat(inhabitantsOn(LocalDate.of(2026, 1, 1))).isEqualTo(26_500);
  }

  @Test
  void answersAWrongFigureByALaterOneAndKeepsBoth() {
    confirm.confirm(office, council, 2_650, NEW_YEAR_2022, "Держстат");
    confirm.confirm(office, council, 26_500, NEW_YEAR_2022, "Держстат, виправлено");

    assertThat(inhabitantsOn(NEW_YEAR_2022)).isEqualTo(26_500);
    assertThat(Association.get(PopulationHistory.class).of(office, council)).hasSize(2);
  }

  @Test
  void isNeverRewritten() {
    confirm.confirm(office, council, 26_500, NEW_YEAR_2022, "Держстат");

    assertThatThrownBy(
            () ->
                Association.sql(
                        "update population_figure set inhabitants = 1 where council_id = ?",
                        council.value())
                    .run())
        .hasRootCauseMessage(
            "ERROR: population_figure is append-only\n"
                + "  Where: PL/pgSQL function refuse_rewriting() line 1 at RAISE");
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThatThrownBy(() -> confirm.confirm(office, council, -1, NEW_YEAR_2022, "Держстат"))
        .isInstanceOf(PopulationNotPlausible.class);
    assertThatThrownBy(
            () -> confirm.confirm(office, council, 1, LocalDate.of(2999, 1, 1), "Держстат"))
        .isInstanceOf(PopulationNotPlausible.class);
    assertThatThrownBy(
            () -> confirm.confirm(office, CouncilId.next(), 1, NEW_YEAR_2022, "Держстат"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isHiddenFromTheClerkOfAnotherCouncil() {
    confirm.confirm(office, council, 26_500, NEW_YEAR_2022, "Держстат");
    var other = Association.newCouncil("Інша рада");

    assertThat(ledger.on(Association.clerkOf(council), council, NEW_YEAR_2022)).isPresent();
    assertThat(ledger.on(Association.clerkOf(other), council, NEW_YEAR_2022)).isEmpty();
  }

  private int inhabitantsOn(LocalDate day) {
    return ledger.on(office, council, day).orElseThrow().inhabitants();
  }
}
