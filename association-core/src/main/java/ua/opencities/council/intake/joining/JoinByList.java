package ua.opencities.council.intake.joining;

import java.util.List;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Takes the steps of the road by the acts of a list; the room of membership does it. */
public interface JoinByList {
  /** Whether settings mark a step of joining that another person enters. */
  boolean wantsSecondPerson();

  /** Whether the Board's protocol makes a member, with nothing else to wait for. */
  boolean boardMakesMembers();

  /**
   * Of a council that is not on the road.
   *
   * @param by who had the list applied, as the trail has it
   * @param shown the same for readers
   * @return the steps, the first first
   */
  List<UUID> join(Actor actor, CouncilId council, JoiningActs acts, String by, String shown);

  /**
   * Whether the steps stand as the list took them: none was taken since, no act was corrected, and
   * nothing came of one.
   */
  boolean isAsLeft(Actor actor, CouncilId council, List<UUID> steps);

  /**
   * All of the steps or none.
   *
   * @return false when they do not stand as the list took them
   */
  boolean takeBack(Actor actor, CouncilId council, List<UUID> steps, String reason);
}
