package ua.opencities.payment;

import ua.opencities.shared.RuleBroken;

public class PaymentAlreadyRecorded extends RuleBroken {
  private static final long serialVersionUID = 1;

  PaymentAlreadyRecorded(String documentNumber) {
    super("payment.already-recorded", documentNumber);
  }

  @Override
  public String field() {
    return "documentNumber";
  }
}
