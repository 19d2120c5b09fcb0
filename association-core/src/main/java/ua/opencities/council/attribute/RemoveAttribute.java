package ua.opencities.council.attribute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeEvent.AttributeRemoved;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Takes away an attribute that no council has; one with values is archived instead. */
@UseCase
@StaffOnly
public class RemoveAttribute {
  private final Attributes attributes;
  private final AttributeViews views;
  private final AttributeUses uses;
  private final Event<AttributeRemoved> announced;

  @Inject
  RemoveAttribute(
      Attributes attributes,
      AttributeViews views,
      AttributeUses uses,
      Event<AttributeRemoved> announced) {
    this.attributes = attributes;
    this.views = views;
    this.uses = uses;
    this.announced = announced;
  }

  /**
   * @throws AttributeRefused when a council has a value, or a rule names it
   */
  public void remove(Actor actor, UUID id) {
    Attribute attribute = attributes.getToChange(id);
    long councils = attributes.councils(id);
    if (councils > 0) throw AttributeRefused.valuesStand(councils);
    uses.refuse("", id, Optional.empty());
    AttributeView was = views.one(id);
    attributes.remove(attribute);
    announced.fire(new AttributeRemoved(actor.name(), was));
  }
}
