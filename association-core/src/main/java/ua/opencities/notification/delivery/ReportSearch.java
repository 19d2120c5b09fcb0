package ua.opencities.notification.delivery;

import java.util.Optional;
import ua.opencities.shared.Page;

/**
 * Which reports are asked for.
 *
 * @param words in the council's name or in the address
 */
public record ReportSearch(Optional<DeliveryOutcome> outcome, String words, Page.Request page) {}
