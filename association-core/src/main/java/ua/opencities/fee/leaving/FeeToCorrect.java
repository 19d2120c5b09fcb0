package ua.opencities.fee.leaving;

import java.time.LocalDate;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * An invoice of a council that left which waits for its correction.
 *
 * @param asked what it asks for now
 * @param anew what the days of membership make
 */
public record FeeToCorrect(
    InvoiceId invoice,
    CouncilId council,
    String name,
    String number,
    int year,
    Money asked,
    Money anew,
    LocalDate lastDay) {}
