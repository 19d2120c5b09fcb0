package ua.opencities.letter.number;

import ua.opencities.shared.RuleBroken;

/** The style was changed, and now makes a number that an earlier letter of the year has. */
public class NumberTaken extends RuleBroken {
  private static final long serialVersionUID = 1;

  NumberTaken(String number) {
    super("letter.number-taken", number);
  }
}
