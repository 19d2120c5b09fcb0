package ua.opencities.council.intake.along;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Brings one kind of what a line tells beside the details of its council. */
public interface Bringing {
  /** Under which a line keeps it. */
  String kind();

  boolean isToldBy(Mapping mapping);

  /** Judges lines by the whole register as it is now. */
  Judging judging(Actor actor);

  /** Whether the plan can still be carried out as it was judged. */
  boolean fits(Actor actor, CouncilId council, JsonObject plan);

  /**
   * @return what came, or was corrected
   */
  UUID bring(Actor actor, CouncilId council, JsonObject plan);

  /** Whether what came stands as the plan has it, and can go again. */
  boolean isAsBrought(Actor actor, CouncilId council, JsonObject plan, UUID came);

  /** Only after {@link #isAsBrought}. */
  void takeBack(Actor actor, CouncilId council, JsonObject plan, UUID came, String reason);

  /** What a line would bring; empty when it tells nothing, or nothing new. */
  @FunctionalInterface
  interface Judging {
    Optional<Brought> of(CouncilOfLine line);
  }
}
