package ua.opencities.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import ua.opencities.tenancy.CouncilId;

/**
 * A line of the register.
 *
 * @param katottg empty text for a local association that has none
 * @param kind name of a {@code council.CouncilKind}
 * @param standing name of a {@code membership.Standing}
 * @param territory name of a {@code council.TerritoryStatus}
 * @param administration a military administration acts in the council's place
 */
public record CouncilRow(
    CouncilId id,
    String katottg,
    String name,
    String kind,
    String oblastCode,
    String oblast,
    String oblastEnglish,
    String raion,
    String centre,
    Optional<String> edrpou,
    String standing,
    Optional<LocalDate> memberSince,
    OptionalInt inhabitants,
    Optional<LocalDate> inhabitantsAsOf,
    String territory,
    boolean administration,
    boolean demonstration) {}
