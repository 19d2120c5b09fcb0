package ua.opencities.scenario.line;

import java.util.Optional;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.membership.Standing;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeScale;
import ua.opencities.tariff.TariffView;

/**
 * One council's fee by the scenario and by the tariff in force, each told by {@link FeeExplanation}
 * as an invoice is: there is no second reckoning.
 */
record Reckoning(
    Member member,
    Optional<PopulationFigure> people,
    Optional<FeeExplanation> fee,
    Optional<FeeExplanation> inForce,
    Optional<Integer> band,
    Optional<Move> move) {
  private static final String ASSUMED = "припущення сценарію";

  static Reckoning of(
      Member member, ScenarioId id, ScenarioDraft draft, Optional<TariffView> tariff) {
    boolean pays = member.standing() == Standing.ACTIVE;
    Optional<PopulationFigure> people =
        member
            .assumed()
            .map(number -> new PopulationFigure(number, draft.populationOn(), ASSUMED))
            .or(member::people);
    Optional<FeeExplanation> fee =
        people
            .filter(known -> pays)
            .flatMap(
                known ->
                    FeeExplanation.of(
                        draft.asTariff(id), member.kind(), known, draft.year(), member.days()))
            .map(it -> it.relieved(member.reliefs(), member.days()));
    Optional<FeeExplanation> inForce =
        tariff
            .filter(known -> pays)
            .flatMap(
                known ->
                    member
                        .atNewYear()
                        .flatMap(
                            then ->
                                FeeExplanation.of(
                                    known, member.kind(), then, draft.year(), member.days())))
            .map(it -> it.relieved(member.reliefs(), member.days()));
    Optional<Integer> band = fee.map(told -> draft.bands().indexOf(told.band()) + 1);
    Optional<Move> move =
        fee.flatMap(
            now ->
                inForce.flatMap(
                    before ->
                        Move.between(
                            new FeeScale(tariff.orElseThrow().bands()),
                            before.band(),
                            draft.scale(),
                            now.band())));
    return new Reckoning(member, people, fee, inForce, band, move);
  }

  Optional<LeftOut> leftOut() {
    if (member.standing() != Standing.ACTIVE) return Optional.of(LeftOut.NOT_CHARGED);
    if (people.isEmpty()) return Optional.of(LeftOut.NO_POPULATION);
    return fee.isEmpty() ? Optional.of(LeftOut.NO_BAND) : Optional.empty();
  }
}
