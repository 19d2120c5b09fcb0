package ua.opencities.fee.account;

import ua.opencities.language.Language;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council's account in a line.
 *
 * @param balance positive is owed, negative is paid ahead
 */
public record CouncilBalance(
    CouncilId council, String name, String oblast, String oblastEn, Money balance) {
  public String oblast(Language language) {
    return language == Language.UK ? oblast : oblastEn;
  }
}
