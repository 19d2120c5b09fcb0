package ua.opencities.portal.admin.duplicate;

import java.util.List;
import ua.opencities.duplicate.pair.Twin;
import ua.opencities.duplicate.pair.TwinPair;

/**
 * Two rows that may be one council.
 *
 * @param likely codes speak for it, not names alone
 * @param signs what speaks for it, the strongest first
 */
public record PairJson(TwinJson one, TwinJson other, boolean likely, List<String> signs) {
  static PairJson of(TwinPair pair) {
    return new PairJson(
        TwinJson.of(pair.one()),
        TwinJson.of(pair.other()),
        pair.isLikely(),
        pair.signs().stream().map(Enum::name).toList());
  }

  /** A row of the pair; {@code null} is unknown. */
  public record TwinJson(
      String id,
      String name,
      String katottg,
      String oblast,
      String raion,
      String edrpou,
      String standing) {
    static TwinJson of(Twin twin) {
      return new TwinJson(
          twin.id().toString(),
          twin.name(),
          twin.katottg().isEmpty() ? null : twin.katottg(),
          twin.oblast(),
          twin.raion(),
          twin.edrpou().orElse(null),
          twin.standing());
    }
  }
}
