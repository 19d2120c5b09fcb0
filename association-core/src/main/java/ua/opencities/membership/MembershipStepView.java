package ua.opencities.membership;

import java.time.Instant;
import java.util.UUID;

/** A step with its act, who entered it and when. */
public record MembershipStepView(
    UUID id, Standing from, Standing to, Act act, String enteredBy, Instant enteredAt) {}
