package ua.opencities.payment;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The payments, newest first: all for the association, a council's own for its people. */
@UseCase
public class PaymentRegister {
  private final Payments payments;

  @Inject
  PaymentRegister(Payments payments) {
    this.payments = payments;
  }

  public Page<PaymentView> list(Actor actor, PaymentSearch search) {
    return payments.list(search);
  }
}
