package ua.opencities.fee.leaving;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which invoices of councils that left wait for a corrective one, the earliest exit first. */
@UseCase
@StaffOnly
public class FeesToCorrect {
  private final LeaverFees fees;

  @Inject
  FeesToCorrect(LeaverFees fees) {
    this.fees = fees;
  }

  public List<FeeToCorrect> waiting(Actor actor) {
    return fees.waiting();
  }
}
