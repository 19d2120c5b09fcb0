package ua.opencities.programme.season.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.SeasonView;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** One council's season: its task, its days, and why the fee is what it is. */
@UseCase
public class CouncilSeason {
  private final OpenSeasons seasons;
  private final SeasonRows rows;
  private final TariffRegister tariffs;
  private final ReliefsOfYear reliefs;
  private final FeeForecast forecast;
  private final Clock clock;

  @Inject
  CouncilSeason(
      OpenSeasons seasons,
      SeasonRows rows,
      TariffRegister tariffs,
      ReliefsOfYear reliefs,
      FeeForecast forecast,
      Clock clock) {
    this.seasons = seasons;
    this.rows = rows;
    this.tariffs = tariffs;
    this.reliefs = reliefs;
    this.forecast = forecast;
    this.clock = clock;
  }

  /**
   * The task.
   *
   * @param council as the office sees it, apart from who has an account and who is in office
   * @param fee with its whole explanation; empty when the tariff has no answer
   */
  public record View(
      SeasonView season, SeasonCouncil council, Optional<FeeExplanation> fee, LocalDate today) {
    public int year() {
      return season.year();
    }

    public boolean isDone() {
      return council.stage() == SeasonStage.PLANNED;
    }
  }

  /** Empty when the year is not open, or the council is no member whose fees run. */
  public Optional<View> of(Actor actor, CouncilId council, int year) {
    return seasons.of(actor, year).flatMap(season -> view(actor, council, season));
  }

  /**
   * Of the seasons whose year is not over: the one whose session comes next and that still asks
   * something of the council; when none does, the latest.
   */
  public Optional<View> now(Actor actor, CouncilId council) {
    int thisYear = LocalDate.now(clock).getYear();
    List<View> open =
        seasons.all(actor).stream()
            .filter(season -> season.year() >= thisYear)
            .flatMap(season -> view(actor, council, season).stream())
            .toList();
    return open.stream()
        .filter(it -> !it.isDone() && !it.council().dates().session().isBefore(it.today()))
        .reduce((later, sooner) -> sooner)
        .or(() -> open.stream().findFirst());
  }

  private Optional<View> view(Actor actor, CouncilId council, SeasonView season) {
    LocalDate today = LocalDate.now(clock);
    var fees =
        FeesOfYear.by(
            tariffs.notWithdrawn(actor),
            season.year(),
            reliefs.of(actor, List.of(council), season.year()),
            rows::joined);
    return rows.of(season.year(), council)
        .map(
            row ->
                new View(
                    season,
                    row.in(season, fees, Optional.empty(), today),
                    forecast.forYear(actor, council, season.year()),
                    today));
  }
}
