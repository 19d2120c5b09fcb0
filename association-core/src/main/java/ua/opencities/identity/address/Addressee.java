package ua.opencities.identity.address;

import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/**
 * A person to whom letters about a council go.
 *
 * @param email as they sign in with it
 */
public record Addressee(CouncilId council, String email, String shownName, Role role) {}
