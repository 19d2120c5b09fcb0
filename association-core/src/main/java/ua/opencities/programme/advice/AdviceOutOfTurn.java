package ua.opencities.programme.advice;

import ua.opencities.shared.RuleBroken;

/** Advice that nobody asked for, that was asked already, or on a text that stands still. */
public class AdviceOutOfTurn extends RuleBroken {
  private static final long serialVersionUID = 1;

  private AdviceOutOfTurn(String code) {
    super(code);
  }

  static AdviceOutOfTurn textStandsStill() {
    return new AdviceOutOfTurn("advice.text-stands-still");
  }

  static AdviceOutOfTurn alreadyAsked() {
    return new AdviceOutOfTurn("advice.already-asked");
  }

  static AdviceOutOfTurn notAsked() {
    return new AdviceOutOfTurn("advice.not-asked");
  }
}
