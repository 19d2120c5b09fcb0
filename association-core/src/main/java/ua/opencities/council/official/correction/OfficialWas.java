package ua.opencities.council.official.correction;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.PersonName;
import ua.opencities.language.SixCases;
import ua.opencities.shared.Period;

/**
 * An entry as it read before it was put right.
 *
 * @param position what the official did, as the register names it: {@code HEAD}
 * @param title as papers print it, in the nominative
 * @param cases empty of what was put right before they were kept
 */
public record OfficialWas(
    UUID official,
    String position,
    String title,
    PersonName name,
    Period term,
    Optional<String> authority,
    Optional<InCases> cases) {

  /**
   * As papers said them then.
   *
   * @param name empty where no rule declines it and nobody had
   */
  public record InCases(SixCases title, Optional<SixCases> name) {}
}
