package ua.opencities.council;

import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.SixCases;
import ua.opencities.tenancy.CouncilId;

/**
 * A council as other rooms know it.
 *
 * @param katottg empty text for a local association that has none
 * @param name by rule, with the corrections that were kept
 * @param oblastCode two digits
 * @param oblast «Львівська»
 * @param raion «Львівський», or empty text
 * @param place where acts are adopted: «м. Жовква»
 * @param demonstration its people, codes and amounts are invented and must be marked so
 */
public record CouncilCard(
    CouncilId id,
    String katottg,
    CouncilKind kind,
    SixCases name,
    String oblastCode,
    String oblast,
    String raion,
    String place,
    Optional<String> edrpou,
    Optional<String> iban,
    TerritoryStatus territory,
    boolean demonstration) {

  /** The code by which it is known: КАТОТТГ, or the ЄДРПОУ of whoever has none. */
  public String code() {
    return katottg.isEmpty() ? "ЄДРПОУ " + edrpou.orElse("—") : katottg;
  }

  /** «Львівська область» in six cases. */
  public SixCases oblastInFull() {
    return OblastView.inFull(oblast);
  }

  /** «Львівського району Львівської області», as far as the council has both. */
  public String territoryInGenitive() {
    String of =
        raion.isEmpty()
            ? ""
            : raion.replaceFirst("ий$", "ого").replaceFirst("ій$", "ього") + " району ";
    return of + oblastInFull().genitive();
  }
}
