package ua.opencities.payment;

import ua.opencities.shared.RuleBroken;

public class ReceivedInFuture extends RuleBroken {
  private static final long serialVersionUID = 1;

  ReceivedInFuture() {
    super("payment.received-in-future");
  }

  @Override
  public String field() {
    return "receivedOn";
  }
}
