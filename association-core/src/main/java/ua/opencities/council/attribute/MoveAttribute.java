package ua.opencities.council.attribute;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Puts an attribute a place up or down among those that are offered. */
@UseCase
@StaffOnly
public class MoveAttribute {
  private final Attributes attributes;

  @Inject
  MoveAttribute(Attributes attributes) {
    this.attributes = attributes;
  }

  /** The first does not go up, nor the last down. */
  public void move(Actor actor, UUID id, boolean up) {
    List<UUID> order =
        attributes.offeredToMove().stream()
            .map(Attribute::id)
            .collect(Collectors.toCollection(ArrayList::new));
    int at = order.indexOf(id);
    if (at < 0) throw new NotFound("attribute");
    int to = Math.max(0, Math.min(order.size() - 1, up ? at - 1 : at + 1));
    order.remove(at);
    order.add(to, id);
    for (int place = 0; place < order.size(); place++)
      attributes.stand(order.get(place), place + 1);
  }
}
