package ua.opencities.fee.reconciliation;

import java.time.Instant;

/** An answer of the council, and who gave it. */
public record AnswerView(CouncilSide side, String by, Instant at) {}
