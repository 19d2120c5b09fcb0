package ua.opencities.tariff.terms;

/**
 * How the fee is counted and paid, beside its bands.
 *
 * @param entryOnce of an entry fee: who was a member before enters without it
 */
public record FeeTerms(
    PartYear partYear, Rounding rounding, Instalments instalments, boolean entryOnce) {
  /** What tariffs said before they could say more. */
  public static final FeeTerms PLAIN =
      new FeeTerms(PartYear.FULL_YEAR, Rounding.KOPIYKA, Instalments.NONE);

  public FeeTerms(PartYear partYear, Rounding rounding, Instalments instalments) {
    this(partYear, rounding, instalments, false);
  }

  public FeeTerms enteredOnce(boolean once) {
    return new FeeTerms(partYear, rounding, instalments, once);
  }

  /** Only a fee that comes every year has parts of a year, and days in it. */
  public boolean speakOfAYear() {
    return partYear != PartYear.FULL_YEAR || instalments.any();
  }

  public FeeTerms paid(Instalments inParts) {
    return new FeeTerms(partYear, rounding, inParts, entryOnce);
  }
}
