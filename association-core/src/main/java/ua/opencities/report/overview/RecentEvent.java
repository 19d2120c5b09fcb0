package ua.opencities.report.overview;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What happened to a council lately.
 *
 * @param what the trail's word: {@code invoice-issued}
 * @param who the person's name; empty when no person did it
 * @param number of the paper
 * @param standing to which a step led, the name of a {@code membership.Standing}
 */
public record RecentEvent(
    Instant at,
    String what,
    CouncilId council,
    String name,
    String who,
    Optional<String> number,
    Optional<Money> amount,
    Optional<String> standing) {}
