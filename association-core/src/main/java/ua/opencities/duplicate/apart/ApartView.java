package ua.opencities.duplicate.apart;

import java.time.Instant;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

public record ApartView(
    UUID id,
    CouncilId one,
    String oneName,
    CouncilId other,
    String otherName,
    String reason,
    String markedBy,
    Instant markedAt) {}
