package ua.opencities.council.attribute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeEvent.AttributeRestored;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes an archived attribute back into use, with the values that were kept. */
@UseCase
@StaffOnly
public class RestoreAttribute {
  private final Attributes attributes;
  private final AttributeViews views;
  private final Clock clock;
  private final Event<AttributeRestored> announced;

  @Inject
  RestoreAttribute(
      Attributes attributes,
      AttributeViews views,
      Clock clock,
      Event<AttributeRestored> announced) {
    this.attributes = attributes;
    this.views = views;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws AttributeRefused when another attribute in use is called so
   */
  public void restore(Actor actor, UUID id) {
    Attribute attribute = attributes.getToChange(id);
    if (!attribute.isArchived()) return;
    attributes.refuseName(Optional.of(id), attribute.name());
    attribute.restore(actor, clock.instant());
    attributes.write();
    announced.fire(new AttributeRestored(actor.name(), views.one(id)));
  }
}
