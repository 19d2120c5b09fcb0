package ua.opencities.tariff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.membership.MembershipOf;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What a council will owe as the annual fee of a year. */
@UseCase
public class FeeForecast {
  private final Tariffs tariffs;
  private final CouncilProfile profile;
  private final PopulationLedger population;
  private final MembershipOf memberships;
  private final ReliefsOfYear reliefs;

  @Inject
  FeeForecast(
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
   * By the tariff and the number of inhabitants of 1 January, for the part of the year in which the
   * council is a member, where the tariff counts parts, less the reliefs in force. Empty when no
   * annual tariff holds on that day, the inhabitants are not known, or no band is theirs.
   */
  public Optional<FeeExplanation> forYear(Actor actor, CouncilId council, int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    CouncilKind kind = profile.of(actor, council).kind();
    Optional<PopulationFigure> people = population.on(actor, council, day);
    return tariffs.holdingWithin(TariffKind.ANNUAL, Period.between(day, day)).stream()
        .map(Tariff::view)
        .findFirst()
        .flatMap(
            tariff -> {
              var member = member(actor, council, tariff);
              return people
                  .flatMap(figure -> FeeExplanation.of(tariff, kind, figure, year, member))
                  .map(fee -> fee.relieved(reliefs.of(actor, council, year), member));
            });
  }

  /** Asked only where it matters: a tariff that counts whole years asks nobody when he joined. */
  private Optional<Period> member(Actor actor, CouncilId council, TariffView tariff) {
    return tariff.terms().partYear() == PartYear.FULL_YEAR
        ? Optional.empty()
        : memberships.of(actor, council).days();
  }
}
