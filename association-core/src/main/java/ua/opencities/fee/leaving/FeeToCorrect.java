package ua.opencities.fee.leaving;

import java.time.LocalDate;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * An invoice of a council that left, or left and came back, which waits for its correction.
 *
 * @param asked what it asks for now
 * @param anew what the days of membership make
 * @param lastDay of membership; of who came back its first day anew
 */
public record FeeToCorrect(
    InvoiceId invoice,
    CouncilId council,
    String name,
    String number,
    int year,
    Money asked,
    Money anew,
    LocalDate lastDay,
    boolean cameBack) {}
