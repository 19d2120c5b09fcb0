package ua.opencities.portal.admin.delivery;

import java.util.UUID;
import ua.opencities.report.contact.AddressToMend;
import ua.opencities.tenancy.CouncilId;

/** An address at which letters do not arrive: of a contact or of an account. */
public record AddressJson(
    String address,
    String reason,
    String since,
    String lastAt,
    UUID council,
    UUID contact,
    UUID account) {
  static AddressJson of(AddressToMend it) {
    return new AddressJson(
        it.address(),
        it.reason().name(),
        it.since().toString(),
        it.lastAt().toString(),
        it.council().map(CouncilId::value).orElse(null),
        it.contact().orElse(null),
        it.account().orElse(null));
  }
}
