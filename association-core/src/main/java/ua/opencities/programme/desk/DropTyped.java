package ua.opencities.programme.desk;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Lets go of what a person typed into a step: it is saved now, or given up. */
@UseCase
public class DropTyped {
  private final DeskPlaces places;

  @Inject
  DropTyped(DeskPlaces places) {
    this.places = places;
  }

  /** Of what another council typed there is nothing to be seen here, and nothing to drop. */
  public void drop(Actor actor, ProgrammeId id, PartName part) {
    places.drop(new DeskPlaces.Place(id, actor.user().orElseThrow(), Optional.of(part)));
  }
}
