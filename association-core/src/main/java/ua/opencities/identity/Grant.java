package ua.opencities.identity;

import java.util.Optional;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** A role that runs today. */
public record Grant(
    Role role,
    Optional<CouncilId> council,
    String councilName,
    String shownName,
    int passwordVersion) {}
