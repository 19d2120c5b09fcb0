package ua.opencities.shared;

public class AmountNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  public AmountNotUnderstood(String typed) {
    super("shared.amount-not-understood", typed);
  }
}
