package ua.opencities.council.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.contact.ContactChanged.ContactCorrected;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Puts a contact right; the council stays. */
@UseCase
public class CorrectContact {
  private final Contacts contacts;
  private final Clock clock;
  private final Event<ContactCorrected> announced;

  @Inject
  CorrectContact(Contacts contacts, Clock clock, Event<ContactCorrected> announced) {
    this.contacts = contacts;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link ContactView}
   * @return the council whose contact it is
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   * @throws ContactRefused when the council has that address for that function
   */
  public CouncilId correct(Actor actor, UUID id, long seen, ContactDetails details) {
    Contact contact = contacts.getToChange(id);
    contacts.refuseTwice(contact.councilId(), Optional.of(id), details);
    contact.change(seen, details, actor, clock.instant());
    announced.fire(new ContactCorrected(actor.name(), contact.view()));
    return contact.councilId();
  }
}
