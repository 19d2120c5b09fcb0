package ua.opencities.council.intake.along;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;

/**
 * A contact for finance that comes, or becomes another.
 *
 * @param id of the one that is corrected
 * @param was how that one reads
 */
record ContactPlan(Optional<UUID> id, Optional<ContactDetails> was, ContactDetails becomes) {
  JsonObject json() {
    var json = Json.createObjectBuilder().add("becomes", json(becomes));
    id.ifPresent(it -> json.add("id", it.toString()));
    was.ifPresent(it -> json.add("was", json(it)));
    return json.build();
  }

  static ContactPlan read(JsonObject json) {
    return new ContactPlan(
        Optional.ofNullable(json.getString("id", null)).map(UUID::fromString),
        Optional.ofNullable(json.getJsonObject("was")).map(ContactPlan::details),
        details(json.getJsonObject("becomes")));
  }

  private static JsonObject json(ContactDetails details) {
    var json = Json.createObjectBuilder().add("name", details.name());
    details.email().ifPresent(email -> json.add("email", email.address()));
    details.phone().ifPresent(phone -> json.add("phone", phone.number()));
    return json.build();
  }

  private static ContactDetails details(JsonObject json) {
    return new ContactDetails(
        ContactFunction.FINANCE,
        json.getString("name"),
        Optional.ofNullable(json.getString("email", null)).map(Email::new),
        Optional.ofNullable(json.getString("phone", null)).map(Phone::new));
  }

  /** For a reader: «Олена Коваль, fin@rada.example, 0321234567». */
  static String shown(ContactDetails details) {
    return details.name()
        + details.email().map(email -> ", " + email.address()).orElse("")
        + details.phone().map(phone -> ", " + phone.number()).orElse("");
  }
}
