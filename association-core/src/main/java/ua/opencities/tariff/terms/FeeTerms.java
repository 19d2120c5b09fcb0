package ua.opencities.tariff.terms;

/** How the fee is counted and paid, beside its bands. */
public record FeeTerms(PartYear partYear, Rounding rounding, Instalments instalments) {
  /** What tariffs said before they could say more. */
  public static final FeeTerms PLAIN =
      new FeeTerms(PartYear.FULL_YEAR, Rounding.KOPIYKA, Instalments.NONE);

  /** Only a fee that comes every year has parts of a year, and days in it. */
  public boolean speakOfAYear() {
    return partYear != PartYear.FULL_YEAR || instalments.any();
  }

  public FeeTerms paid(Instalments inParts) {
    return new FeeTerms(partYear, rounding, inParts);
  }
}
