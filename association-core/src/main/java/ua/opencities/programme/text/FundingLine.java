package ua.opencities.programme.text;

import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * Money of one source in one year.
 *
 * @param source in the genitive, as it follows «за рахунок»: «коштів міського бюджету»
 * @param kpkvk seven digits of the local budget's programme classification; suggested, never
 *     assumed
 * @param kekv four digits of the economic classification
 */
public record FundingLine(
    int year, String source, Money amount, Optional<String> kpkvk, Optional<String> kekv) {
  public FundingLine {
    source = Text.required("source", source, 200).replaceAll("\\s+", " ");
    if (amount.compareTo(Money.ZERO) < 0) throw FundingDoesNotFit.negative(year);
    if (kpkvk.filter(code -> !code.matches("[0-9]{7}")).isPresent())
      throw FundingDoesNotFit.kpkvk(kpkvk.get());
    if (kekv.filter(code -> !code.matches("[0-9]{4}")).isPresent())
      throw FundingDoesNotFit.kekv(kekv.get());
  }

  public static FundingLine of(int year, String source, Money amount) {
    return new FundingLine(year, source, amount, Optional.empty(), Optional.empty());
  }

  public FundingLine withAmount(Money planned) {
    return new FundingLine(year, source, planned, kpkvk, kekv);
  }

  FundingLine unplannedIn(int another) {
    return new FundingLine(another, source, Money.ZERO, kpkvk, kekv);
  }
}
