package ua.opencities.council.contact;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whom to ask about one thing, in all councils. */
@UseCase
@StaffOnly
public class ContactsInFunction {
  private final Contacts contacts;

  @Inject
  ContactsInFunction(Contacts contacts) {
    this.contacts = contacts;
  }

  public List<ContactView> of(Actor actor, ContactFunction function) {
    return contacts.in(function);
  }
}
