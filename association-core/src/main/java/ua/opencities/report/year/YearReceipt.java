package ua.opencities.report.year;

import java.time.LocalDate;
import ua.opencities.shared.Money;

/**
 * A part of a payment that paid the year's fee.
 *
 * @param payer as the bank writes it
 */
public record YearReceipt(LocalDate on, Money amount, String document, String payer) {}
