package ua.opencities.letter.paper;

import java.util.Locale;
import ua.opencities.council.CouncilCard;
import ua.opencities.fee.requisites.AssociationProfile;

/**
 * Whose letterhead it is.
 *
 * @param details code and address in one line, empty where neither is known
 * @param territory «ЛЬВІВСЬКИЙ РАЙОН …» in the genitive, of a council alone
 */
record LetterSender(
    String name, String details, boolean council, String territory, boolean demonstration) {
  static final LetterSender NOBODY = new LetterSender("Асоціація", "", false, "", false);

  static LetterSender of(CouncilCard council) {
    String code = council.edrpou().map(it -> "код ЄДРПОУ " + it + ", ").orElse("");
    return new LetterSender(
        council.name().nominative(),
        code + council.place(),
        true,
        council.territoryInGenitive(),
        council.demonstration());
  }

  static LetterSender of(AssociationProfile association) {
    return new LetterSender(
        association.name(),
        "код ЄДРПОУ " + association.edrpou() + ", " + association.address(),
        false,
        "",
        association.demonstration());
  }

  String capitals() {
    return name.toUpperCase(Locale.ROOT);
  }
}
