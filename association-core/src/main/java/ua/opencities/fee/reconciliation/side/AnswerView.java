package ua.opencities.fee.reconciliation.side;

import java.time.Instant;
import java.util.UUID;

/** An answer of the council, and who gave it. */
public record AnswerView(CouncilSide side, UUID id, String by, Instant at) {}
