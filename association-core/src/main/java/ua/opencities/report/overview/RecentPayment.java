package ua.opencities.report.overview;

import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** Money that came lately. */
public record RecentPayment(
    CouncilId council, String name, LocalDate receivedOn, String document, Money amount) {}
