package ua.opencities.council.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.contact.ContactChanged.ContactAdded;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The council's clerk notes whom to reach there; the office does so for all. */
@UseCase
public class AddContact {
  private final Contacts contacts;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<ContactAdded> announced;

  @Inject
  AddContact(
      Contacts contacts, CouncilExists councils, Clock clock, Event<ContactAdded> announced) {
    this.contacts = contacts;
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws ContactRefused when that address is noted for that function
   */
  public UUID add(Actor actor, CouncilId council, ContactDetails details) {
    councils.require(actor, council);
    contacts.refuseTwice(council, Optional.empty(), details);
    var contact = new Contact(council, details, actor, clock.instant());
    contacts.add(contact);
    announced.fire(new ContactAdded(actor.name(), contact.view()));
    return contact.view().id();
  }
}
