package ua.opencities.fee.reconciliation.side;

import java.time.LocalDate;
import java.util.Map;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * A line of the council's books that the association's lack, such as a payment.
 *
 * @param document what it is by, as the council writes it
 * @param amount what raises the debt is positive, what lowers it negative; never nothing
 */
public record OwnLine(LocalDate day, String document, Money amount) {
  public static final int DOCUMENT = 200;

  public OwnLine {
    document = Text.required("document", document, DOCUMENT);
    if (amount.isZero()) throw new OwnLineDoesNotFit("reconciliation.own-line-of-nothing", "sum");
  }

  Map<String, Object> written() {
    return Map.of("day", day, "document", document, "amount", amount);
  }

  static OwnLine from(Map<String, String> it) {
    return new OwnLine(
        LocalDate.parse(it.get("day")), it.get("document"), Money.of(it.get("amount")));
  }
}
