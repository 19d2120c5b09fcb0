package ua.opencities.portal.admin.contact;

import java.util.UUID;
import ua.opencities.report.contact.ContactLine;

/** A contact of a member; of one that has named nobody, the member alone. */
public record ContactLineJson(
    UUID council,
    String councilName,
    String oblast,
    String standing,
    String name,
    String email,
    String phone) {
  static ContactLineJson of(ContactLine it) {
    return new ContactLineJson(
        it.council().value(),
        it.councilName(),
        it.oblast(),
        it.standing(),
        it.name().orElse(null),
        it.email().orElse(null),
        it.phone().orElse(null));
  }
}
