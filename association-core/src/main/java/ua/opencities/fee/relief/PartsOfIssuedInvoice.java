package ua.opencities.fee.relief;

import ua.opencities.shared.RuleBroken;

/** The invoice prints its days already: by an act they are moved as a schedule of the invoice. */
public class PartsOfIssuedInvoice extends RuleBroken {
  private static final long serialVersionUID = 1;

  PartsOfIssuedInvoice(int year, String number) {
    super("fee.parts-of-issued-invoice", java.time.Year.of(year), number);
  }

  @Override
  public String field() {
    return "kind";
  }
}
