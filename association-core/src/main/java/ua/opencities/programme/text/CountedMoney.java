package ua.opencities.programme.text;

import java.util.stream.Stream;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;

/**
 * Sums of a programme in the unit that its tables count in. Nothing is rounded: thousands have as
 * many decimals as the finest sum of the text needs, the same in each of its cells.
 */
public record CountedMoney(MoneyUnit unit, int decimals) {
  /** A kopiyka is the hundred thousandth part of a thousand hryvnias. */
  private static final int OF_A_KOPIYKA = 5;

  /** Equal sums of two texts read the same, in whatever unit each text counts. */
  static final CountedMoney TO_THE_KOPIYKA = new CountedMoney(MoneyUnit.HRYVNIA, OF_A_KOPIYKA);

  public static CountedMoney of(ProgrammeText text) {
    Stream<Money> planned = text.funding().lines().stream().map(FundingLine::amount);
    Stream<Money> ofMeasures =
        text.measures().rows().stream().flatMap(row -> row.amounts().amounts().values().stream());
    int finest =
        Stream.concat(planned, ofMeasures)
            .mapToInt(sum -> sum.amount().movePointLeft(3).stripTrailingZeros().scale())
            .max()
            .orElse(1);
    return new CountedMoney(text.funding().unit(), Math.min(Math.max(finest, 1), OF_A_KOPIYKA));
  }

  /** {@code 12 000,00}, {@code 12,0}. */
  public String amount(Money sum) {
    return unit == MoneyUnit.HRYVNIA
        ? UkrainianNumbers.amount(sum)
        : UkrainianNumbers.decimal(sum.amount().movePointLeft(3).setScale(decimals(sum)));
  }

  /** A sum that is none of the text's own may be finer. */
  private int decimals(Money sum) {
    return Math.max(decimals, sum.amount().movePointLeft(3).stripTrailingZeros().scale());
  }

  /** {@code 12 000,00 грн}, {@code 12,0 тис. грн}. */
  public String named(Money sum) {
    return amount(sum) + "\u00a0" + name();
  }

  public String name() {
    return unit.shown();
  }

  /** As it follows a number in a sentence. */
  public String genitive() {
    return unit == MoneyUnit.HRYVNIA ? "гривень" : "тис.\u00a0гривень";
  }
}
