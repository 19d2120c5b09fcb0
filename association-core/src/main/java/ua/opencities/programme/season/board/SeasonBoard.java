package ua.opencities.programme.season.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.SeasonView;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A season of all councils: figures, and the councils that a filter leaves. */
@UseCase
@StaffOnly
public class SeasonBoard {
  private final OpenSeasons seasons;
  private final SeasonRows rows;
  private final TariffRegister tariffs;
  private final ReliefsOfYear reliefs;
  private final Clock clock;

  @Inject
  SeasonBoard(
      OpenSeasons seasons,
      SeasonRows rows,
      TariffRegister tariffs,
      ReliefsOfYear reliefs,
      Clock clock) {
    this.seasons = seasons;
    this.rows = rows;
    this.tariffs = tariffs;
    this.reliefs = reliefs;
    this.clock = clock;
  }

  /**
   * The board.
   *
   * @param page of what the filter leaves
   */
  public record View(
      SeasonView season, LocalDate today, SeasonFigures figures, Page<SeasonCouncil> page) {}

  /**
   * @throws NotFound when the year is not open
   */
  public View page(
      Actor actor, int year, SeasonFilter filter, SeasonOrder.Wish order, Page.Request asked) {
    LocalDate today = LocalDate.now(clock);
    SeasonView season = season(actor, year);
    List<SeasonCouncil> all = all(actor, season, today);
    List<SeasonCouncil> found = order.sorted(narrowed(all, filter, today));
    int from = Math.min(asked.offset(), found.size());
    List<SeasonCouncil> shown = found.subList(from, Math.min(from + asked.size(), found.size()));
    return new View(
        season,
        today,
        SeasonFigures.of(all, today),
        new Page<>(shown, found.size(), asked.number(), asked.size()));
  }

  /**
   * Every council that the filter leaves, for a file or for work on all that was found.
   *
   * @throws NotFound when the year is not open
   */
  public List<SeasonCouncil> found(
      Actor actor, int year, SeasonFilter filter, SeasonOrder.Wish order) {
    LocalDate today = LocalDate.now(clock);
    return order.sorted(narrowed(all(actor, season(actor, year), today), filter, today));
  }

  /**
   * The chosen councils that are in the season, by name.
   *
   * @throws NotFound when the year is not open
   */
  public List<SeasonCouncil> chosen(Actor actor, int year, Collection<CouncilId> councils) {
    Set<CouncilId> wanted = new HashSet<>(councils);
    return all(actor, season(actor, year), LocalDate.now(clock)).stream()
        .filter(council -> wanted.contains(council.id()))
        .toList();
  }

  private SeasonView season(Actor actor, int year) {
    return seasons.of(actor, year).orElseThrow(() -> new NotFound("season"));
  }

  private List<SeasonCouncil> all(Actor actor, SeasonView season, LocalDate today) {
    Map<CouncilId, SeasonRow.People> people = rows.people(today);
    var fees =
        FeesOfYear.by(
            tariffs.notWithdrawn(actor),
            season.year(),
            reliefs.all(actor, season.year()),
            rows::joined);
    return rows.of(season.year()).stream()
        .map(row -> row.in(season, fees, Optional.ofNullable(people.get(row.id())), today))
        .toList();
  }

  private static List<SeasonCouncil> narrowed(
      List<SeasonCouncil> all, SeasonFilter filter, LocalDate today) {
    return all.stream().filter(council -> filter.takes(council, today)).toList();
  }
}
