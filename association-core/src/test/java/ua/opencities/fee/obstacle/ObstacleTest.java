package ua.opencities.fee.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.report.fee.Dimension;
import ua.opencities.report.fee.FeeFigure;
import ua.opencities.report.fee.FeeReport;
import ua.opencities.report.fee.FeeReportRow;
import ua.opencities.report.fee.FeeReportRows;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ObstacleTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(Association.get(Clock.class));
  private static final LocalDate SINCE = TODAY.minusDays(20);
  private static final int YEAR = FeeFixture.YEAR;
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);
  private final ObstaclesOf obstacles = Association.get(ObstaclesOf.class);

  @Test
  void isToldByTheCouncilAndEndedByTheOfficeWithoutForgettingIt() {
    var id = tell(clerk, ObstacleKind.BLOCKED_BY_TREASURY, "Повернуто без виконання");
    assertThat(obstacles.in(OFFICE, council, YEAR))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.stands()).isTrue();
              assertThat(it.byCouncil()).isTrue();
              assertThat(it.since()).isEqualTo(SINCE);
              assertThat(it.note()).contains("Повернуто без виконання");
            });
    assertThat(obstacles.in(OFFICE, council, YEAR + 1)).isEmpty();
    end(OFFICE, id, TODAY.minusDays(3));
    assertThat(obstacles.one(clerk, id).until()).contains(TODAY.minusDays(3));
    assertThat(
            Association.sql(
                    "select count(*) from fee_obstacle where council_id = ?", council.value())
                .count())
        .as("ended by a row of its own")
        .isEqualTo(2);
    assertThatThrownBy(() -> end(OFFICE, id, TODAY)).isInstanceOf(ObstacleHasEnded.class);
    assertThatThrownBy(
            () ->
                Association.sql("update fee_obstacle set since = now() where id = ?", id.value())
                    .run())
        .rootCause()
        .hasMessageContaining("append-only");
  }

  @Test
  void severalStandSideBySideButNoneTwice() {
    tell(clerk, ObstacleKind.NO_ALLOCATION, null);
    tell(OFFICE, ObstacleKind.ACCOUNT_ARRESTED, null);
    tell(clerk, ObstacleKind.OTHER, "Скарбник захворів");
    tell(clerk, ObstacleKind.OTHER, "Печатка в ремонті");
    assertThatThrownBy(() -> tell(OFFICE, ObstacleKind.NO_ALLOCATION, null))
        .isInstanceOf(ObstacleToldAlready.class);
    assertThat(obstacles.council(clerk, council)).hasSize(4).allMatch(ObstacleView::stands);
  }

  @Test
  void ofManyAtOnceOneIsHeardAndTheOthersAreToldSo() throws Exception {
    assertThat(atOnce(() -> tell(clerk, ObstacleKind.NO_ALLOCATION, null)))
        .hasSize(3)
        .allMatch(ObstacleToldAlready.class::isInstance);
    ObstacleId id = obstacles.council(clerk, council).get(0).id();
    assertThat(atOnce(() -> end(OFFICE, id, TODAY)))
        .hasSize(3)
        .allMatch(ObstacleHasEnded.class::isInstance);
  }

  /** What those of four ran into who did not get through. */
  private static List<Throwable> atOnce(Runnable deed) throws Exception {
    var refused = new ArrayList<Throwable>();
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var each : pool.invokeAll(Collections.nCopies(4, Executors.callable(deed))))
        try {
          each.get();
        } catch (ExecutionException said) {
          refused.add(said.getCause());
        }
    } finally {
      pool.shutdown();
    }
    return refused;
  }

  @Test
  void refusesDaysToComeAnEndBeforeTheBeginningAndAnotherReasonWithoutWords() {
    assertThatThrownBy(() -> tell(clerk, ObstacleKind.OTHER, " "))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(
            () ->
                Association.get(TellObstacle.class)
                    .tell(
                        clerk,
                        council,
                        YEAR,
                        ObstacleKind.TERRITORY,
                        TODAY.plusDays(1),
                        Optional.empty()))
        .isInstanceOfSatisfying(
            ObstacleDayDoesNotFit.class, rule -> assertThat(rule.field()).isEqualTo("since"));
    var id = tell(clerk, ObstacleKind.TERRITORY, null);
    assertThatThrownBy(() -> end(clerk, id, SINCE.minusDays(1)))
        .isInstanceOfSatisfying(
            ObstacleDayDoesNotFit.class, rule -> assertThat(rule.field()).isEqualTo("until"));
    assertThatThrownBy(() -> end(clerk, id, TODAY.plusDays(1)))
        .isInstanceOf(ObstacleDayDoesNotFit.class);
    assertThat(obstacles.one(clerk, id).stands()).isTrue();
  }

  @Test
  void isNoOtherCouncilsToSeeOrEnd() {
    var id = tell(clerk, ObstacleKind.NO_ALLOCATION, null);
    var other = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> obstacles.one(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> end(other, id, TODAY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tell(other, ObstacleKind.TERRITORY, null))
        .isInstanceOf(NotFound.class);
    assertThat(obstacles.council(other, council)).isEmpty();
  }

  @Test
  void changesNeitherTheDebtNorItsDayAndStandsInTheReportsRows() {
    FeeFixture.invoice(council, YEAR, TODAY.minusDays(10));
    var before = Association.get(ArrearsOf.class).on(clerk, council, TODAY);
    var id = tell(clerk, ObstacleKind.BLOCKED_BY_TREASURY, null);
    assertThat(Association.get(ArrearsOf.class).on(clerk, council, TODAY)).isEqualTo(before);
    assertThat(row().obstacles())
        .containsExactly(new FeeReportRow.Obstacle("BLOCKED_BY_TREASURY", SINCE));
    end(clerk, id, TODAY);
    assertThat(row().obstacles()).as("over").isEmpty();
  }

  @Test
  void ofManyCouncilsAreAskedAtOnce() {
    List<CouncilId> councils = IntStream.range(0, 4).mapToObj(i -> FeeFixture.member()).toList();
    for (CouncilId each : councils)
      Association.get(TellObstacle.class)
          .tell(OFFICE, each, YEAR, ObstacleKind.NO_ALLOCATION, SINCE, Optional.empty());
    var standing = Association.get(StandingObstacles.class);
    assertThat(standing.of(OFFICE, councils)).containsOnlyKeys(councils);
    assertThat(StatementCount.of(() -> standing.of(OFFICE, councils)))
        .isEqualTo(StatementCount.of(() -> standing.of(OFFICE, councils.subList(0, 1))));
  }

  @Test
  void standsInTheRegisterOfInvoicesAndInTheReportWhileItDoes() {
    int year = YEAR + 31;
    FeeFixture.invoice(council, year, TODAY.minusDays(10));
    FeeFixture.invoice(FeeFixture.member(), year, TODAY.minusDays(10));
    var id =
        Association.get(TellObstacle.class)
            .tell(clerk, council, year, ObstacleKind.NO_ALLOCATION, SINCE, Optional.empty());
    assertThat(hindered(year)).containsExactly(council);
    var report = Association.get(FeeReport.class).by(OFFICE, year, Dimension.OBLAST);
    assertThat(report.totals().hindered()).isEqualTo(Money.of("12000.00"));
    assertThat(report.totals().outstanding()).isEqualTo(Money.of("24000.00"));
    assertThat(report.hindered()).extracting(FeeReportRow::council).containsExactly(council);
    assertThat(
            StatementCount.of(
                () -> Association.get(FeeReport.class).by(OFFICE, year, Dimension.OBLAST)))
        .isLessThanOrEqualTo(3);
    end(clerk, id, TODAY);
    assertThat(hindered(year)).isEmpty();
    assertThat(Association.get(FeeReport.class).by(OFFICE, year, Dimension.OBLAST).hindered())
        .isEmpty();
  }

  private static Set<CouncilId> hindered(int year) {
    var search =
        new InvoiceSearch(
            Optional.empty(),
            Optional.of(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            InvoiceSearch.Sort.NEWEST,
            Page.Request.first());
    return Association.get(InvoiceRegister.class).list(OFFICE, search).councils();
  }

  private FeeReportRow row() {
    return Association.get(FeeReportRows.class)
        .behind(OFFICE, YEAR, Optional.empty(), FeeFigure.OVERDUE)
        .stream()
        .filter(row -> row.council().equals(council))
        .findFirst()
        .orElseThrow();
  }

  private ObstacleId tell(Actor by, ObstacleKind kind, String note) {
    return Association.get(TellObstacle.class)
        .tell(by, council, YEAR, kind, SINCE, Optional.ofNullable(note));
  }

  private static void end(Actor by, ObstacleId id, LocalDate until) {
    Association.get(EndObstacle.class).end(by, id, until);
  }
}
