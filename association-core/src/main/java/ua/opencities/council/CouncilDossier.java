package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.administration.Administration;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.succession.Predecessors;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.succession.SuccessorView;
import ua.opencities.council.succession.SuccessorsOf;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.language.CouncilName;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.SixCases;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Everything the register keeps about one council: for its page and its forms. */
@UseCase
public class CouncilDossier {
  private final Councils councils;
  private final WaysToFind ways;
  private final Predecessors predecessors;
  private final SuccessorsOf successors;
  private final Clock clock;

  @Inject
  CouncilDossier(
      Councils councils,
      WaysToFind ways,
      Predecessors predecessors,
      SuccessorsOf successors,
      Clock clock) {
    this.councils = councils;
    this.ways = ways;
    this.predecessors = predecessors;
    this.successors = successors;
    this.clock = clock;
  }

  public View of(Actor actor, CouncilId id) {
    Council council = councils.get(id);
    var corrections = councils.corrections(id);
    return new View(
        CouncilProfile.card(
            council,
            CouncilNames.of(council, corrections.values()),
            ways.oblastOf(actor, council),
            LocalDate.now(clock)),
        council.details(),
        council.version(),
        CouncilName.inSixCases(council.name()),
        Set.copyOf(corrections.keySet()),
        council.administration(),
        council.territoryNote(),
        predecessors.of(actor, id),
        successors.council(actor, id),
        council.mergedInto());
  }

  /**
   * A council with all its details.
   *
   * @param version what a change form hands back, so that a lost race is noticed
   * @param nameByRule the cases without corrections
   * @param corrected which cases an editor put right
   * @param mergedInto the row that stands for it, when it was entered twice
   */
  public record View(
      CouncilCard card,
      CouncilDetails details,
      long version,
      SixCases nameByRule,
      Set<GrammaticalCase> corrected,
      Optional<Administration> administration,
      TerritoryNote territory,
      List<SuccessionView> predecessors,
      List<SuccessorView> successors,
      Optional<CouncilId> mergedInto) {}
}
