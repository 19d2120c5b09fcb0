package ua.opencities.tariff;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Share;
import ua.opencities.tariff.relief.terms.FeeOfYear;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.terms.FeeTerms;

/**
 * A tariff to read.
 *
 * @param edition counts the tariffs of the kind from 1, withdrawn ones too
 * @param withdrawn it holds on no day
 */
public record TariffView(
    TariffId id,
    String name,
    TariffKind kind,
    int edition,
    Period valid,
    AdoptingAct act,
    List<FeeBand> bands,
    FeeTerms terms,
    boolean withdrawn,
    boolean demonstration) {
  public Optional<FeeBand> bandFor(CouncilKind council, int inhabitants) {
    return new FeeScale(bands).bandFor(council, inhabitants);
  }

  /**
   * The fee of the band, taken by the part of the year to the kopiyka, then rounded as the tariff
   * says. Empty when no band is the council's.
   */
  public Optional<Money> feeFor(CouncilKind council, int inhabitants, Share ofYear) {
    return bandFor(council, inhabitants)
        .map(band -> terms.rounding().of(ofYear.times(band.feeFor(inhabitants))));
  }

  /**
   * The part of the year that counts for whoever is a member on these days; of whoever is none yet
   * the year is whole.
   */
  public Share share(int year, Optional<Period> member) {
    return member.map(days -> terms.partYear().of(year, days)).orElse(Share.WHOLE);
  }

  /**
   * The fee of a year, less what decisions take off it: of those given, what is of this fee. Empty
   * when no band is the council's.
   */
  public Optional<Money> feeFor(
      CouncilKind council,
      int inhabitants,
      int year,
      Optional<Period> member,
      List<GrantedRelief> reliefs) {
    var concern = GrantedRelief.concerning(RelievedFee.valueOf(kind.name()), year, reliefs);
    Optional<Period> counted =
        member
            .filter(days -> !share(year, member).isWhole())
            .or(() -> FeeOfYear.told(year, member, terms, concern));
    return bandFor(council, inhabitants)
        .map(band -> new FeeOfYear(band.feeFor(inhabitants), year, counted, terms).after(concern));
  }
}
