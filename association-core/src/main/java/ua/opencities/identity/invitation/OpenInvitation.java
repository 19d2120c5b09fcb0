package ua.opencities.identity.invitation;

import java.time.Instant;
import java.util.UUID;
import ua.opencities.tenancy.Role;

/** An invitation nobody has taken up yet. */
public record OpenInvitation(
    UUID id, String email, String shownName, Role role, String councilName, Instant expiresAt) {}
