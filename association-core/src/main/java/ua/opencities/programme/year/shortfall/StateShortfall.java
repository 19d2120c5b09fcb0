package ua.opencities.programme.year.shortfall;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** A council says how much of the year's fee it can fund. What it says last counts. */
@UseCase
public class StateShortfall {
  public static final int REASON = 1000;
  private final Shortfalls shortfalls;
  private final FeeForecast fees;
  private final Clock clock;
  private final Event<ShortfallSaid> happened;

  @Inject
  StateShortfall(
      Shortfalls shortfalls, FeeForecast fees, Clock clock, Event<ShortfallSaid> happened) {
    this.shortfalls = shortfalls;
    this.fees = fees;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws ShortfallOutOfTurn when the tariff knows no fee, or all of it can be funded
   */
  public void state(Actor actor, CouncilId council, int year, Money fundable, String reason) {
    String words = Text.required("words", reason, REASON);
    Money fee =
        fees.forYear(actor, council, year)
            .map(FeeExplanation::amount)
            .orElseThrow(() -> ShortfallOutOfTurn.feeIsNotKnown(year));
    if (fundable.compareTo(fee) >= 0) throw ShortfallOutOfTurn.nothingIsMissing(fee);
    shortfalls.oneAtATime(council, year);
    int place = shortfalls.of(council, year).size() + 1;
    shortfalls.add(
        ShortfallEntry.stated(council, year, place, fee, fundable, words, actor, clock.instant()));
    happened.fire(ShortfallSaid.stated(actor, council, year, fundable, fee));
  }
}
