package ua.opencities.council.succession;

import java.time.LocalDate;
import ua.opencities.tenancy.CouncilId;

/** Which council came in the place of another, as that one's card tells it. */
public record SuccessorView(
    CouncilId council, String name, SuccessionKind kind, LocalDate on, String act) {}
