package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A duty that comes with membership. Rooms above implement it (paying in time is the fee room's),
 * rooms beside them ask all there are before they give a member something new; so they need not
 * know each other.
 */
public interface MemberDuty {
  /** The rule the council breaks on that day, as a sentence that says what to do; empty if none. */
  Optional<RuleBroken> neglected(Actor actor, CouncilId council, LocalDate on);

  /**
   * Whether the council may only read in what it was given, because it neglects the duty; what runs
   * goes on to its end.
   */
  default boolean leavesOnlyReading(Actor actor, CouncilId council, LocalDate on) {
    return false;
  }
}
