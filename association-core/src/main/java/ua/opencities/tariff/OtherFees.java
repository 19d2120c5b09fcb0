package ua.opencities.tariff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * What a council will owe beside the annual fee: targeted contributions, and who joins an entry
 * fee.
 */
@UseCase
public class OtherFees {
  private final Tariffs tariffs;
  private final CouncilProfile profile;
  private final PopulationLedger population;
  private final MembershipOf memberships;
  private final ReliefsOfYear reliefs;

  @Inject
  OtherFees(
      Tariffs tariffs,
      CouncilProfile profile,
      PopulationLedger population,
      MembershipOf memberships,
      ReliefsOfYear reliefs) {
    this.tariffs = tariffs;
    this.profile = profile;
    this.population = population;
    this.memberships = memberships;
    this.reliefs = reliefs;
  }

  /**
   * In the order of the years, the entry fee first; a targeted contribution stands in each year in
   * which its tariff holds. The entry fee is that of the year of joining; of a council that is no
   * member yet, of the first year. Who inherited its membership enters nothing.
   */
  public List<FeeExplanation> within(Actor actor, CouncilId council, int from, int to) {
    CouncilKind kind = profile.of(actor, council).kind();
    MembershipView membership = memberships.of(actor, council);
    Optional<LocalDate> joined = membership.days().map(Period::from);
    boolean enters = !membership.isInherited();
    boolean again = membership.rejoins();
    int joins = joined.map(LocalDate::getYear).orElse(from);
    List<FeeExplanation> found = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      int in = year;
      LocalDate day = joined.filter(it -> it.getYear() == in).orElse(LocalDate.of(year, 1, 1));
      Period days = Period.ofYear(year);
      Optional<PopulationFigure> people = population.on(actor, council, day);
      if (enters && year == joins)
        add(found, TariffKind.ENTRY, days, it -> enters(it, day, again), kind, people, year);
      add(found, TariffKind.TARGETED, days, it -> true, kind, people, year);
    }
    return relieved(actor, council, found);
  }

  private static boolean enters(TariffView tariff, LocalDate day, boolean again) {
    return tariff.valid().contains(day) && !(again && tariff.terms().entryOnce());
  }

  /** Who is let off one pays nothing of it. */
  private List<FeeExplanation> relieved(Actor actor, CouncilId council, List<FeeExplanation> fees) {
    return fees.stream()
        .map(fee -> fee.relieved(reliefs.of(actor, council, fee.year()), Optional.empty()))
        .filter(fee -> !fee.isWaived())
        .toList();
  }

  private void add(
      List<FeeExplanation> to,
      TariffKind fee,
      Period days,
      Predicate<TariffView> fits,
      CouncilKind kind,
      Optional<PopulationFigure> people,
      int year) {
    people.ifPresent(
        figure ->
            tariffs.holdingWithin(fee, days).stream()
                .map(Tariff::view)
                .filter(fits)
                .flatMap(tariff -> FeeExplanation.of(tariff, kind, figure, year).stream())
                .forEach(to::add));
  }
}
