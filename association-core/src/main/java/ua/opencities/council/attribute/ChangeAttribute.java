package ua.opencities.council.attribute;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeEvent.AttributeChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Says something else of an attribute, its list included. */
@UseCase
@StaffOnly
public class ChangeAttribute {
  private final Attributes attributes;
  private final AttributeViews views;
  private final Choices choices;
  private final AttributeUses uses;
  private final Clock clock;
  private final Event<AttributeChanged> announced;

  @Inject
  ChangeAttribute(
      Attributes attributes,
      AttributeViews views,
      Choices choices,
      AttributeUses uses,
      Clock clock,
      Event<AttributeChanged> announced) {
    this.attributes = attributes;
    this.views = views;
    this.choices = choices;
    this.uses = uses;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link AttributeView}
   * @param changed what becomes of values that stand in the list
   * @param added new ones
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   * @throws AttributeRefused when the name is taken, a value stands or a rule names it and the kind
   *     would change, or there would be nothing to choose
   */
  public void change(
      Actor actor,
      UUID id,
      long seen,
      AttributeTerms terms,
      List<ChangedChoice> changed,
      List<String> added) {
    Attribute attribute = attributes.getToChange(id);
    attribute.seenAs(seen);
    if (!attribute.isArchived()) attributes.refuseName(Optional.of(id), terms.name());
    AttributeView before = views.one(id);
    if (before.terms().kind() != terms.kind()) uses.refuse("kind", id, Optional.empty());
    attribute.change(terms, attributes.councils(id), actor, clock.instant());
    attributes.write();
    if (terms.kind() == AttributeKind.CHOICE) choices.change(id, changed, added);
    else choices.removeAll(id);
    announced.fire(new AttributeChanged(actor.name(), before, views.one(id)));
  }
}
