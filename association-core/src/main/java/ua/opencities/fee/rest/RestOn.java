package ua.opencities.fee.rest;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Whether fees of councils rest on a day, by what the list of territories says of that day. */
@UseCase
public class RestOn {
  private final Rests rests;

  @Inject
  RestOn(Rests rests) {
    this.rests = rests;
  }

  public Optional<Rest> of(Actor actor, CouncilId council, LocalDate day) {
    return Optional.ofNullable(of(actor, List.of(council), day).get(council));
  }

  /** Where they do not rest there is none. */
  public Map<CouncilId, Rest> of(Actor actor, Collection<CouncilId> councils, LocalDate day) {
    if (councils.isEmpty()) return Map.of();
    return rests.on(councils, day);
  }
}
