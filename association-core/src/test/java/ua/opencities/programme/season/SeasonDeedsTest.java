package ua.opencities.programme.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.season.SampleSeason.TODAY;
import static ua.opencities.programme.season.SampleSeason.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class SeasonDeedsTest {
  private static final Actor OFFICE = Association.administrator();
  private final OpenSeason open = Association.get(OpenSeason.class);
  private final OpenSeasons seasons = Association.get(OpenSeasons.class);
  private final SetSessionDay setDay = Association.get(SetSessionDay.class);

  /** Each test of a year of its own: a season is the association's, not a council's. */
  private static int year(int ahead) {
    return TODAY.getYear() + ahead;
  }

  @Test
  void aSeasonIsOpenedOnceAndRemembersItsTerms() {
    var off = Set.of(LocalDate.of(year(4) - 1, 12, 24));
    var terms =
        new SeasonTerms(
            year(4), LocalDate.of(year(4) - 1, 12, 20), new SeasonPace(12, 5, 3, off), " Просимо ");
    open.open(OFFICE, terms);
    var kept = seasons.of(OFFICE, year(4)).orElseThrow();
    assertThat(kept.terms()).isEqualTo(terms);
    assertThat(kept.terms().announcement()).isEqualTo("Просимо");
    assertThat(kept.openedBy()).isEqualTo(OFFICE.shown());
    assertThatThrownBy(() -> open.open(OFFICE, terms))
        .isInstanceOf(SeasonNotAccepted.class)
        .hasMessageStartingWith("season.opened-already");
  }

  @Test
  void ofTwoWhoOpenAYearAtOnceOneIsTold() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    Callable<String> opener =
        () -> {
          try {
            Association.get(OpenSeason.class).open(OFFICE, terms(year(3)));
            return "opened";
          } catch (SeasonNotAccepted told) {
            return told.code();
          }
        };
    try {
      var told =
          pool.invokeAll(List.of(opener, opener, opener, opener)).stream()
              .map(
                  done -> {
                    try {
                      return done.get();
                    } catch (Exception broken) {
                      return broken.toString();
                    }
                  })
              .toList();
      assertThat(told).containsOnlyOnce("opened").containsOnly("opened", "season.opened-already");
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> open.open(OFFICE, terms(year(6)))).hasMessageContaining("unlikely");
    assertThatThrownBy(() -> open.open(OFFICE, terms(year(-1)))).hasMessageContaining("unlikely");
    var late = new SeasonTerms(year(5), LocalDate.of(year(5), 4, 1), SeasonPace.USUAL, "");
    assertThatThrownBy(() -> open.open(OFFICE, late))
        .isInstanceOfSatisfying(RuleBroken.class, it -> assertThat(it.field()).isEqualTo("session"))
        .hasMessageContaining("far-from-the-year");
    var wrong =
        new SeasonTerms(year(5), TODAY.plusYears(20), new SeasonPace(61, 5, -1, Set.of()), "");
    assertThatThrownBy(() -> open.open(OFFICE, wrong))
        .isInstanceOfSatisfying(
            SeveralRulesBroken.class,
            it ->
                assertThat(it.rules())
                    .extracting(RuleBroken::field)
                    .containsExactly("session", "publicationDays", "adviceDays"));
    assertThatThrownBy(() -> new SeasonTerms(year(5), TODAY, SeasonPace.USUAL, "а".repeat(4001)))
        .isInstanceOf(TextNotAccepted.class);
    assertThat(seasons.of(OFFICE, year(5))).isEmpty();
  }

  @Test
  void aCorrectionNeedsTheNewestVersion() {
    SampleSeason.open(2);
    var seen = seasons.of(OFFICE, year(2)).orElseThrow();
    var correct = Association.get(CorrectSeason.class);
    var later =
        new SeasonTerms(
            year(2), LocalDate.of(year(2) - 1, 12, 22), SeasonPace.USUAL, "Строки змінено.");
    correct.correct(OFFICE, later, seen.version());
    assertThat(seasons.of(OFFICE, year(2)).orElseThrow().terms()).isEqualTo(later);
    assertThatThrownBy(() -> correct.correct(OFFICE, later, seen.version()))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThatThrownBy(() -> correct.correct(OFFICE, terms(year(5)), 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aClerkNamesTheDayOfTheOwnSessionAndTakesItBack() {
    int year = SampleSeason.open(1);
    CouncilId council = Association.newCouncil("Сесійна міська рада");
    Actor clerk = Association.clerkOf(council);
    LocalDate own = LocalDate.of(year - 1, 12, 22);
    setDay.set(clerk, council, year, Optional.of(own));
    setDay.set(clerk, council, year, Optional.of(own));
    assertThat(days(council, year)).containsExactly(List.of(java.sql.Date.valueOf(own)));
    setDay.set(OFFICE, council, year, Optional.of(own.plusDays(1)));
    assertThat(days(council, year))
        .containsExactly(List.of(java.sql.Date.valueOf(own.plusDays(1))));
    setDay.set(clerk, council, year, Optional.empty());
    setDay.set(clerk, council, year, Optional.empty());
    assertThat(days(council, year)).isEmpty();
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'session-day-set' and council_id = ?",
                    council.value())
                .count())
        .as("what changes nothing is no event")
        .isEqualTo(3);
  }

  @Test
  void aDayFarFromTheYearIsRefusedAtItsField() {
    int year = SampleSeason.open(1);
    CouncilId council = Association.newCouncil("Далека міська рада");
    assertThatThrownBy(
            () ->
                setDay.set(
                    Association.clerkOf(council),
                    council,
                    year,
                    Optional.of(LocalDate.of(year, 6, 1))))
        .isInstanceOfSatisfying(
            SeasonNotAccepted.class, it -> assertThat(it.field()).isEqualTo("session"));
  }

  @Test
  void aNeighboursSessionIsOutOfReach() {
    int year = SampleSeason.open(1);
    CouncilId own = Association.newCouncil("Своя міська рада");
    CouncilId other = Association.newCouncil("Чужа міська рада");
    assertThatThrownBy(
            () ->
                setDay.set(
                    Association.clerkOf(own),
                    other,
                    year,
                    Optional.of(SeasonPace.usualSession(year))))
        .isInstanceOf(NotFound.class);
    assertThat(days(other, year)).isEmpty();
  }

  private static List<List<Object>> days(CouncilId council, int year) {
    return Association.sql(
            "select session_on from programme_season_council where council_id = ? and year = ?",
            council.value(),
            year)
        .rows();
  }
}
