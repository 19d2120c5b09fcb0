package ua.opencities.fee.relief;

import ua.opencities.shared.RuleBroken;

/** The invoice prints its days already: by an act they are moved as a schedule of the invoice. */
public class PartsOfIssuedInvoice extends RuleBroken {
  private static final long serialVersionUID = 1;

  /**
   * @param own an invoice of the council; else one of its predecessor, or from before
   */
  PartsOfIssuedInvoice(int year, String number, boolean own) {
    super(
        own ? "fee.parts-of-issued-invoice" : "fee.parts-of-asked-year",
        java.time.Year.of(year),
        number);
  }

  @Override
  public String field() {
    return "kind";
  }
}
