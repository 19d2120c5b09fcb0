package ua.opencities.fee.correction;

import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

public class RefundBeyondCredit extends RuleBroken {
  private static final long serialVersionUID = 1;

  RefundBeyondCredit(Money free, LocalDate day) {
    super("correction.refund-beyond-credit", free, day);
  }

  @Override
  public String field() {
    return "amount";
  }
}
