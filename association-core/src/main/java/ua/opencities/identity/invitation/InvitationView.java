package ua.opencities.identity.invitation;

import java.util.Optional;

/** What the bearer of an invitation may see before accepting. */
public record InvitationView(
    String email, String shownName, Optional<String> council, boolean hasAccount) {}
