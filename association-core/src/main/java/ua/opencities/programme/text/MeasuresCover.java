package ua.opencities.programme.text;

import ua.opencities.shared.Money;

/** The money of one year's measures beside the funding of that year: the two must be one sum. */
public record MeasuresCover(int year, Money measures, Money funding) {
  public enum Answer {
    EXACT,
    MORE,
    LESS
  }

  /** Whether the measures ask for more or for less than is funded. */
  public Answer answer() {
    int more = measures.compareTo(funding);
    return more == 0 ? Answer.EXACT : more > 0 ? Answer.MORE : Answer.LESS;
  }

  /** How far apart the two sums are; never negative. */
  public Money difference() {
    return answer() == Answer.LESS ? funding.minus(measures) : measures.minus(funding);
  }
}
