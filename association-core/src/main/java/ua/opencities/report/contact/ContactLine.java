package ua.opencities.report.contact;

import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A contact of a member; where it has named nobody, the member alone.
 *
 * @param standing name of a {@code membership.Standing}
 */
public record ContactLine(
    CouncilId council,
    String councilName,
    String oblast,
    String oblastEnglish,
    String standing,
    Optional<String> name,
    Optional<String> email,
    Optional<String> phone) {}
