package ua.opencities.council.official.correction;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.PersonName;
import ua.opencities.shared.Period;

/**
 * An entry as it read before it was put right.
 *
 * @param position what the official did, as the register names it: {@code HEAD}
 * @param title as papers print it, in the nominative
 */
public record OfficialWas(
    UUID official,
    String position,
    String title,
    PersonName name,
    Period term,
    Optional<String> authority) {}
