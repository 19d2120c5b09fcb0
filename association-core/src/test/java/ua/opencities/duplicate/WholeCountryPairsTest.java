package ua.opencities.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.council.intake.CountryList;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.duplicate.pair.Sign;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;

/**
 * A list without duplicates must not drown the office in pairs; skipped where it is not at hand.
 */
class WholeCountryPairsTest {
  private static final Map<Sign, Long> BEFORE = new EnumMap<>(Sign.class);
  private static CountryList country;

  @BeforeAll
  static void takeIn() {
    for (Sign sign : Sign.values()) BEFORE.put(sign, pairs(sign));
    country = CountryList.taken();
  }

  @AfterAll
  static void leave() {
    if (country != null) country.leave();
  }

  @Test
  void namesOfDifferentCouncilsMakeFewPairs() {
    Map<Sign, Long> found = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) found.put(sign, pairs(sign) - BEFORE.get(sign));
    for (Sign sign : Sign.values())
      assertThat(found.get(sign))
          .as(found.toString())
          .isLessThanOrEqualTo(sign.isOfACode() ? 0 : 20);
  }

  private static long pairs(Sign sign) {
    return Association.get(PairRegister.class)
        .page(
            Twins.OFFICE,
            PairFilter.of("", "", Optional.of(sign), Optional.empty()),
            Page.Request.first())
        .total();
  }
}
