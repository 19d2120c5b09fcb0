package ua.opencities.portal.admin.delivery;

import java.util.UUID;
import ua.opencities.notification.delivery.ReportedLetter;
import ua.opencities.tenancy.CouncilId;

/** A report on a letter. */
public record DeliveryJson(
    UUID letter,
    UUID council,
    String address,
    String subject,
    String outcome,
    String reason,
    String status,
    String diagnostic,
    String reportedAt) {
  static DeliveryJson of(ReportedLetter it) {
    return new DeliveryJson(
        it.letter(),
        it.council().map(CouncilId::value).orElse(null),
        it.address(),
        it.subject(),
        it.said().outcome().name(),
        it.said().reason().name(),
        it.said().status().orElse(null),
        it.said().diagnostic(),
        it.said().at().toString());
  }
}
