package ua.opencities.scenario.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/**
 * A council in a scenario.
 *
 * @param band counts the scenario's bands from 1
 * @param inForce what the tariff in force would ask
 */
public record LineView(
    CouncilId council,
    String name,
    CouncilKind kind,
    String oblast,
    String oblastEn,
    Optional<Integer> inhabitants,
    Optional<LocalDate> populationAsOf,
    boolean assumed,
    Optional<Money> amount,
    Optional<FeeExplanation> explanation,
    Optional<Integer> band,
    Optional<Money> inForce,
    Optional<Money> lastYear,
    Optional<Move> move,
    Optional<LeftOut> leftOut) {
  private static final int FEE_TARIFF_AND_ACT = 3;

  public Optional<Money> before(Against against) {
    return against == Against.LAST_YEAR ? lastYear : inForce;
  }

  /** How the fee is reckoned, in sentences; without tariff and act, since no act adopted it. */
  public List<String> words(Texts texts) {
    return explanation
        .map(it -> it.lines(texts).stream().skip(FEE_TARIFF_AND_ACT).toList())
        .orElse(List.of());
  }

  /** Empty where one of the two amounts is missing. */
  public Optional<Change> change(Against against) {
    return before(against).flatMap(was -> amount.map(now -> new Change(was, now)));
  }
}
