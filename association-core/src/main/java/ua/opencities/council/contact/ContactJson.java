package ua.opencities.council.contact;

import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;

/** Whom to reach about what; what is unknown is absent. */
public record ContactJson(String id, String function, String name, String email, String phone) {
  public static ContactJson of(ContactView contact) {
    var said = contact.details();
    return new ContactJson(
        contact.id().toString(),
        said.function().name(),
        said.name(),
        said.email().map(Email::address).orElse(null),
        said.phone().map(Phone::number).orElse(null));
  }
}
