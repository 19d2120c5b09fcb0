package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.reconciliation.AnswerReconciliation;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Acts of last year for some councils. */
@Dependent
class Reconciled {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static final OwnLine PAYMENT =
      new OwnLine(
          LocalDate.of(2025, 11, 18),
          "Вигадана платіжна інструкція № 208, якої немає в акті",
          Money.of("-1000.00"));

  @Inject private DrawReconciliation draw;
  @Inject private AnswerReconciliation answer;

  /** The last of them has answered that its books have a payment more. */
  void enter(Actor operator, Map<String, CouncilId> known) {
    ReconciliationId last = null;
    for (Facts.Row row : Facts.rows("corrections.csv"))
      last =
          draw.draw(
              operator,
              known.get(row.text("katottg")),
              FIRST,
              LAST,
              UUID.nameUUIDFromBytes(
                  ("reconciliation " + row.text("katottg")).getBytes(StandardCharsets.UTF_8)));
    if (last != null)
      answer.answer(
          operator,
          last,
          new CouncilSide(
              Verdict.DIFFERS,
              Optional.of("Вигадана відповідь: просимо врахувати платіж."),
              Map.of(),
              List.of(PAYMENT),
              Optional.empty(),
              Optional.empty()));
  }
}
