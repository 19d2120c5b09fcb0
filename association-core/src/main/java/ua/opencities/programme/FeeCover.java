package ua.opencities.programme;

import ua.opencities.shared.Money;

/** The fee due beside the money planned for it. */
public record FeeCover(Money due, Money planned) {
  public enum Answer {
    EXACT,
    RESERVE,
    SHORT
  }

  public Answer answer() {
    int more = planned.compareTo(due);
    return more == 0 ? Answer.EXACT : more > 0 ? Answer.RESERVE : Answer.SHORT;
  }

  /** How much is over, or how much is missing; never negative. */
  public Money difference() {
    return answer() == Answer.SHORT ? due.minus(planned) : planned.minus(due);
  }
}
