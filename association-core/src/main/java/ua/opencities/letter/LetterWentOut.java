package ua.opencities.letter;

import ua.opencities.shared.RuleBroken;

/** A letter with a number stands still. */
public class LetterWentOut extends RuleBroken {
  private static final long serialVersionUID = 1;

  LetterWentOut(String number) {
    super("letter.went-out", number);
  }
}
