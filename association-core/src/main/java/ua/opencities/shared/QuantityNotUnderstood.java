package ua.opencities.shared;

public class QuantityNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  public QuantityNotUnderstood(String typed) {
    super("shared.quantity-not-understood", typed);
  }
}
