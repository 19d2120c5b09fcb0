package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Acts of last year for some councils. */
@Dependent
class Reconciled {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @Inject private DrawReconciliation draw;

  void enter(Actor operator, Map<String, CouncilId> known) {
    for (Facts.Row row : Facts.rows("corrections.csv"))
      draw.draw(
          operator,
          known.get(row.text("katottg")),
          FIRST,
          LAST,
          UUID.nameUUIDFromBytes(
              ("reconciliation " + row.text("katottg")).getBytes(StandardCharsets.UTF_8)));
  }
}
