package ua.opencities.fee;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

public class AnnualInvoiceExists extends RuleBroken {
  private static final long serialVersionUID = 1;

  AnnualInvoiceExists(int year, String number) {
    super("fee.annual-invoice-exists", Year.of(year), number);
  }
}
