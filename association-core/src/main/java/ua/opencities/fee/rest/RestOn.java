package ua.opencities.fee.rest;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Whether fees of a council rest on a day. */
@UseCase
public class RestOn {
  private final Rests rests;

  @Inject
  RestOn(Rests rests) {
    this.rests = rests;
  }

  public Optional<Rest> of(Actor actor, CouncilId council, LocalDate day) {
    return rests.on(council, day);
  }
}
