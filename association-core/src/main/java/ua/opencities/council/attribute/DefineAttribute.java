package ua.opencities.council.attribute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeEvent.AttributeDefined;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** From now on something more is known of councils; it stands after the others. */
@UseCase
@StaffOnly
public class DefineAttribute {
  private final Attributes attributes;
  private final AttributeViews views;
  private final Choices choices;
  private final Clock clock;
  private final Event<AttributeDefined> announced;

  @Inject
  DefineAttribute(
      Attributes attributes,
      AttributeViews views,
      Choices choices,
      Clock clock,
      Event<AttributeDefined> announced) {
    this.attributes = attributes;
    this.views = views;
    this.choices = choices;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param list what may be chosen; of another kind than a list it says nothing
   * @throws AttributeRefused when the name is taken or there is nothing to choose
   */
  public UUID define(Actor actor, AttributeTerms terms, List<String> list) {
    attributes.refuseName(Optional.empty(), terms.name());
    var attribute = new Attribute(terms, attributes.nextPlace(), actor, clock.instant());
    attributes.add(attribute);
    if (terms.kind() == AttributeKind.CHOICE) choices.change(attribute.id(), List.of(), list);
    announced.fire(new AttributeDefined(actor.name(), views.one(attribute.id())));
    return attribute.id();
  }
}
