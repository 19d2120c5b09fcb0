package ua.opencities.duplicate.pair;

import java.util.Optional;
import ua.opencities.language.SearchKey;
import ua.opencities.tenancy.CouncilId;

/**
 * Which pairs are wanted; what is empty does not narrow.
 *
 * @param words a part of what either is found by, as {@link SearchKey} writes it
 * @param oblast two digits
 */
public record PairFilter(
    String words, String oblast, Optional<Sign> sign, Optional<CouncilId> council) {
  public static PairFilter of(
      String typed, String oblast, Optional<Sign> sign, Optional<CouncilId> council) {
    return new PairFilter(SearchKey.of(typed), oblast, sign, council);
  }

  public static PairFilter all() {
    return of("", "", Optional.empty(), Optional.empty());
  }

  public static PairFilter of(CouncilId council) {
    return of("", "", Optional.empty(), Optional.of(council));
  }
}
