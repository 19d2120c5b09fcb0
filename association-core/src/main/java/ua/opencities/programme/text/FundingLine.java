package ua.opencities.programme.text;

import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * Money of one source for one purpose in one year.
 *
 * @param source in the genitive, as it follows «за рахунок»: «коштів міського бюджету»
 * @param kpkvk seven digits of the local budget's programme classification; suggested, never
 *     assumed
 * @param kekv four digits of the economic classification
 * @param purpose what it pays where that is not plain: «щорічний внесок», «цільовий внесок», which
 *     association
 * @param ours pays this association's fee, in a programme that pays others too; no paper says it
 */
public record FundingLine(
    int year,
    String source,
    Money amount,
    Optional<String> kpkvk,
    Optional<String> kekv,
    Optional<String> purpose,
    boolean ours) {
  public FundingLine {
    source = Text.required("source", source, 200).replaceAll("\\s+", " ");
    purpose =
        Text.optional("purpose", purpose.orElse(""), 300).map(text -> text.replaceAll("\\s+", " "));
    if (amount.compareTo(Money.ZERO) < 0) throw FundingDoesNotFit.negative(year);
    kpkvk = kpkvk(kpkvk);
    kekv = kekv(kekv);
  }

  public static Optional<String> kpkvk(Optional<String> typed) {
    if (typed.filter(code -> !code.matches("[0-9]{7}")).isPresent())
      throw FundingDoesNotFit.kpkvk(typed.get());
    return typed;
  }

  public static Optional<String> kekv(Optional<String> typed) {
    if (typed.filter(code -> !code.matches("[0-9]{4}")).isPresent())
      throw FundingDoesNotFit.kekv(typed.get());
    return typed;
  }

  public FundingLine(
      int year,
      String source,
      Money amount,
      Optional<String> kpkvk,
      Optional<String> kekv,
      Optional<String> purpose) {
    this(year, source, amount, kpkvk, kekv, purpose, false);
  }

  public static FundingLine of(int year, String source, Money amount) {
    return new FundingLine(
        year, source, amount, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public FundingLine withAmount(Money planned) {
    return new FundingLine(year, source, planned, kpkvk, kekv, purpose, ours);
  }

  public FundingLine forPurpose(String named) {
    return new FundingLine(year, source, amount, kpkvk, kekv, Optional.of(named), ours);
  }

  public FundingLine payingOurFee() {
    return new FundingLine(year, source, amount, kpkvk, kekv, purpose, true);
  }

  public FundingLine in(int another, Money planned) {
    return new FundingLine(another, source, planned, kpkvk, kekv, purpose, ours);
  }

  FundingLine unplannedIn(int another) {
    return in(another, Money.ZERO);
  }

  /** Two lines with the same key would be one. */
  record Key(int year, String source, Optional<String> purpose) {}

  Key key() {
    return new Key(year, source, purpose);
  }
}
