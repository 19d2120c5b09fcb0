package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A duty that comes with membership. Rooms above implement it (paying in time is the fee room's),
 * rooms beside them ask all there are before they give a member something new; so they need not
 * know each other.
 */
public interface MemberDuty {
  /**
   * How a council neglects it.
   *
   * @param rule a sentence that says what to do
   * @param onlyReading it may only read in what it was given; what runs goes on to its end
   */
  record Neglect(RuleBroken rule, boolean onlyReading) {}

  /** Empty when on that day the council gets whatever it asks for. */
  Optional<Neglect> neglected(Actor actor, CouncilId council, LocalDate on);

  /**
   * Of whom {@link Neglect#onlyReading} holds; asked of many at once and answered with as many
   * statements as of one. Of staff only.
   */
  Set<CouncilId> onlyReading(Actor actor, LocalDate on);
}
