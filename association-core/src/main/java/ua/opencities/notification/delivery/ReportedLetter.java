package ua.opencities.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.notification.delivery.LetterReported.Said;
import ua.opencities.tenancy.CouncilId;

/** A letter with what was said of it. */
public record ReportedLetter(
    UUID letter,
    Optional<CouncilId> council,
    Optional<String> councilName,
    String address,
    String name,
    String subject,
    Said said) {}
