package ua.opencities.tariff.relief.terms;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.terms.Instalments;

/**
 * What is granted. A fee is of a year: a waiver, a discount and a sponsor concern the whole fee of
 * each year of which they touch a day; a moratorium alone is counted within a year, of the annual
 * fee. Parts are of one annual fee.
 *
 * @param fee which fee: the annual one, the entry fee, or the targeted ones of the years
 * @param days without a last day it goes on until it is withdrawn
 * @param percent of a discount, a whole number, unless it is a sum
 * @param sum of a discount of one fee: of targeted ones a year may have several, and it would come
 *     off each
 * @param parts in which a year's fee is paid, by days of that year; none of any other kind
 */
public record Relief(
    ReliefKind kind,
    RelievedFee fee,
    Period days,
    Optional<Integer> percent,
    Optional<Money> sum,
    Optional<Sponsor> sponsor,
    Instalments parts) {
  public Relief {
    mustSayParts(kind, fee, days, parts);
    if (kind == ReliefKind.MORATORIUM && fee != RelievedFee.ANNUAL)
      throw ReliefDoesNotFit.moratoriumOfAnotherFee();
    if (kind == ReliefKind.DISCOUNT) {
      if (percent.isPresent() == sum.isPresent()) throw ReliefDoesNotFit.percentOrSum();
      if (sum.isPresent() && fee == RelievedFee.TARGETED) throw ReliefDoesNotFit.sumOfSeveralFees();
      if (percent.filter(part -> part < 1 || part > 99).isPresent())
        throw ReliefDoesNotFit.percent(percent.get());
      if (sum.filter(off -> !off.isPositive()).isPresent()) throw ReliefDoesNotFit.nothingOff();
    } else if (percent.isPresent() || sum.isPresent()) throw ReliefDoesNotFit.onlyOfDiscounts();
    if (kind == ReliefKind.SPONSOR && sponsor.isEmpty()) throw ReliefDoesNotFit.sponsorMissing();
    if (kind != ReliefKind.SPONSOR && sponsor.isPresent())
      throw ReliefDoesNotFit.nobodyPaysOfThis();
  }

  private static void mustSayParts(
      ReliefKind kind, RelievedFee fee, Period days, Instalments parts) {
    if (parts.any() != (kind == ReliefKind.INSTALMENTS))
      throw parts.any() ? ReliefDoesNotFit.onlyOfInstalments() : ReliefDoesNotFit.partsMissing();
    if (kind != ReliefKind.INSTALMENTS) return;
    if (fee != RelievedFee.ANNUAL) throw ReliefDoesNotFit.partsOfAnotherFee();
    if (days.to().filter(end -> end.getYear() == days.from().getYear()).isEmpty())
      throw ReliefDoesNotFit.partsOfSeveralYears();
  }

  /** Not in parts. */
  public Relief(
      ReliefKind kind,
      RelievedFee fee,
      Period days,
      Optional<Integer> percent,
      Optional<Money> sum,
      Optional<Sponsor> sponsor) {
    this(kind, fee, days, percent, sum, sponsor, Instalments.NONE);
  }

  /** Of the annual fee. */
  public Relief(
      ReliefKind kind,
      Period days,
      Optional<Integer> percent,
      Optional<Money> sum,
      Optional<Sponsor> sponsor) {
    this(kind, RelievedFee.ANNUAL, days, percent, sum, sponsor);
  }

  /** The same of another fee. */
  public Relief from(RelievedFee other) {
    return new Relief(kind, other, days, percent, sum, sponsor, parts);
  }

  public static Relief of(ReliefKind kind, Period days) {
    return new Relief(kind, days, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Relief discount(int percent, Period days) {
    return new Relief(
        ReliefKind.DISCOUNT, days, Optional.of(percent), Optional.empty(), Optional.empty());
  }

  public static Relief discount(Money sum, Period days) {
    return new Relief(
        ReliefKind.DISCOUNT, days, Optional.empty(), Optional.of(sum), Optional.empty());
  }

  public static Relief paidBy(Sponsor sponsor, Period days) {
    return new Relief(
        ReliefKind.SPONSOR, days, Optional.empty(), Optional.empty(), Optional.of(sponsor));
  }

  public static Relief inParts(Instalments parts, int year) {
    return new Relief(
        ReliefKind.INSTALMENTS,
        RelievedFee.ANNUAL,
        Period.ofYear(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        parts);
  }

  /** The days whose fees it concerns. */
  public Period counted() {
    return kind == ReliefKind.MORATORIUM
        ? days
        : new Period(
            days.from().withDayOfYear(1), days.to().map(last -> endOfYear(last.getYear())));
  }

  public boolean concerns(RelievedFee charged, int year) {
    return fee == charged && touches(year);
  }

  private boolean touches(int year) {
    return days.from().getYear() <= year
        && days.to().map(end -> end.getYear() >= year).orElse(true);
  }

  private static LocalDate endOfYear(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
