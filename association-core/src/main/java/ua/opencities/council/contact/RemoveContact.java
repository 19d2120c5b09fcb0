package ua.opencities.council.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.contact.ContactChanged.ContactRemoved;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** From now on nobody is reached there; the audit trail keeps what stood. */
@UseCase
public class RemoveContact {
  private final Contacts contacts;
  private final Event<ContactRemoved> announced;

  @Inject
  RemoveContact(Contacts contacts, Event<ContactRemoved> announced) {
    this.contacts = contacts;
    this.announced = announced;
  }

  /**
   * @return the council whose contact it was
   */
  public CouncilId remove(Actor actor, UUID id) {
    Contact contact = contacts.getToChange(id);
    contacts.remove(contact);
    announced.fire(new ContactRemoved(actor.name(), contact.view()));
    return contact.councilId();
  }
}
