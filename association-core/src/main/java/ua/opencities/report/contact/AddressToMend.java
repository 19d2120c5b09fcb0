package ua.opencities.report.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.CouncilId;

/**
 * An address in use at which letters do not arrive: of a council's contact, or of a person with an
 * account.
 *
 * @param whose who answers there
 * @param function name of a {@code council.contact.ContactFunction}, of a contact
 * @param since the first letter that came back
 */
public record AddressToMend(
    String address,
    DeliveryReason reason,
    Optional<String> status,
    Instant since,
    Instant lastAt,
    Optional<CouncilId> council,
    Optional<String> councilName,
    Optional<UUID> contact,
    Optional<UUID> account,
    String whose,
    Optional<String> function) {}
