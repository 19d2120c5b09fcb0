package ua.opencities.council.attribute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeEvent.AttributeArchived;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** It is no longer offered, filled in or shown; the values that stand are kept. */
@UseCase
@StaffOnly
public class ArchiveAttribute {
  private final Attributes attributes;
  private final AttributeViews views;
  private final Clock clock;
  private final Event<AttributeArchived> announced;

  @Inject
  ArchiveAttribute(
      Attributes attributes,
      AttributeViews views,
      Clock clock,
      Event<AttributeArchived> announced) {
    this.attributes = attributes;
    this.views = views;
    this.clock = clock;
    this.announced = announced;
  }

  /** Once more changes nothing. */
  public void archive(Actor actor, UUID id) {
    Attribute attribute = attributes.getToChange(id);
    if (attribute.isArchived()) return;
    attribute.archive(actor, clock.instant());
    attributes.write();
    announced.fire(new AttributeArchived(actor.name(), views.one(id)));
  }
}
