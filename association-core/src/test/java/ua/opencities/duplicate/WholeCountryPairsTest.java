package ua.opencities.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.council.intake.CountryList;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.PairRegister;
import ua.opencities.duplicate.pair.Sign;
import ua.opencities.duplicate.pair.Twin;
import ua.opencities.duplicate.pair.TwinPair;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;

/**
 * A list without duplicates must not drown the office in pairs; skipped where it is not at hand.
 */
class WholeCountryPairsTest {
  /** Councils of other tests, which have the names of real ones. */
  private static final Set<String> OTHERS = new HashSet<>();

  private static CountryList country;

  @BeforeAll
  static void takeIn() {
    for (List<Object> row : Association.sql("select id from council").rows())
      OTHERS.add(row.get(0).toString());
    country = CountryList.taken();
  }

  @AfterAll
  static void leave() {
    if (country != null) country.leave();
  }

  @Test
  void namesOfDifferentCouncilsMakeFewPairs() {
    Map<Sign, Long> found = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) found.put(sign, pairs(sign));
    for (Sign sign : Sign.values())
      assertThat(found.get(sign))
          .as(found.toString())
          .isLessThanOrEqualTo(sign.isOfACode() ? 0 : 20);
    assertThat(found.get(Sign.NAMESAKE)).isPositive();
  }

  private static long pairs(Sign sign) {
    long pairs = 0;
    Page<TwinPair> page;
    int number = 0;
    do {
      page =
          Association.get(PairRegister.class)
              .page(
                  Twins.OFFICE,
                  PairFilter.of("", "", Optional.of(sign), Optional.empty()),
                  new Page.Request(++number, 200));
      pairs +=
          page.items().stream()
              .filter(pair -> isOfTheList(pair.one()) && isOfTheList(pair.other()))
              .count();
    } while (number < page.last());
    return pairs;
  }

  private static boolean isOfTheList(Twin council) {
    return !OTHERS.contains(council.id().toString());
  }
}
