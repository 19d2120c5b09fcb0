package ua.opencities.council.contact;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Whom to reach in a council: by function, then by name. */
@UseCase
public class ContactsOf {
  private final Contacts contacts;

  @Inject
  ContactsOf(Contacts contacts) {
    this.contacts = contacts;
  }

  public List<ContactView> council(Actor actor, CouncilId council) {
    return contacts.of(council);
  }

  /**
   * @throws NotFound when the council has no such contact
   */
  public ContactView one(Actor actor, CouncilId council, UUID id) {
    return contacts.of(council).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("contact"));
  }
}
