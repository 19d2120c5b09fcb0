package ua.opencities.tariff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.shared.Period;
import ua.opencities.shared.Text;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.TermsDoNotFit;

/** A tariff to be adopted. An open end stays open until a later tariff of the kind begins. */
public record NewTariff(
    String name,
    TariffKind kind,
    Period valid,
    AdoptingAct act,
    List<FeeBand> bands,
    FeeTerms terms,
    boolean demonstration) {
  public NewTariff {
    name = Text.required("name", name, 200);
    bands = new FeeScale(bands).bands();
    if (kind != TariffKind.ANNUAL && terms.speakOfAYear()) throw TermsDoNotFit.onlyForAnnual(terms);
    for (FeeBand band : bands)
      if (Stream.of(band.minimum(), band.ceiling())
          .flatMap(Optional::stream)
          .anyMatch(limit -> !terms.rounding().leaves(limit)))
        throw TermsDoNotFit.limitIsNotRound(band.from());
  }

  /** With the terms that a tariff has when it says nothing of them. */
  public NewTariff(
      String name,
      TariffKind kind,
      Period valid,
      AdoptingAct act,
      List<FeeBand> bands,
      boolean demonstration) {
    this(name, kind, valid, act, bands, FeeTerms.PLAIN, demonstration);
  }
}
