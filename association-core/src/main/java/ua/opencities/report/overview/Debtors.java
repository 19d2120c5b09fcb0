package ua.opencities.report.overview;

import java.util.List;
import ua.opencities.shared.Money;

/**
 * Who is late, the largest debts alone.
 *
 * @param councils how many are late in all
 * @param longLate of them, for more than 90 days
 */
public record Debtors(List<Debtor> largest, long councils, long longLate, Money debt) {
  public Debtors {
    largest = List.copyOf(largest);
  }
}
