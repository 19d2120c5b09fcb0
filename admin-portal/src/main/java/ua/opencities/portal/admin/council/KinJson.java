package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.succession.SuccessorView;
import ua.opencities.tenancy.CouncilId;

/**
 * A council before or after this one; of a predecessor of which only the name is known {@code
 * council} is absent.
 */
public record KinJson(UUID council, String name, String kind, LocalDate on, String act) {
  static KinJson of(SuccessionView it) {
    return new KinJson(
        it.before().map(CouncilId::value).orElse(null),
        it.predecessor(),
        it.kind().name(),
        it.on(),
        it.act());
  }

  static KinJson of(SuccessorView it) {
    return new KinJson(it.council().value(), it.name(), it.kind().name(), it.on(), it.act());
  }
}
