package ua.opencities.scenario.line;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tenancy.CouncilId;

/**
 * What is known of a council.
 *
 * @param days of membership
 * @param assumed inhabitants in this scenario only
 * @param people by the register, on the scenario's day
 * @param atNewYear by the register, on the day by which invoices go
 * @param reliefs in force in the scenario's year
 * @param lastYear charged for the year before, after corrections
 */
record Member(
    CouncilId council,
    CouncilKind kind,
    String oblast,
    Standing standing,
    Optional<Period> days,
    Optional<Integer> assumed,
    Optional<PopulationFigure> people,
    Optional<PopulationFigure> atNewYear,
    List<GrantedRelief> reliefs,
    Optional<Money> lastYear) {}
