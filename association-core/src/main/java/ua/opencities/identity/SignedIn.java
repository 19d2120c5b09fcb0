package ua.opencities.identity;

import java.util.Optional;
import java.util.Set;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/**
 * A known person at one of the portals.
 *
 * @param passwordVersion sessions begun with an earlier password are over
 * @param writes false for a bearer token of scope {@code read}
 */
public record SignedIn(
    UserId user,
    String shownName,
    Set<Role> roles,
    Optional<CouncilId> council,
    String councilName,
    int passwordVersion,
    boolean writes) {}
