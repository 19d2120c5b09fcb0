package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The road of membership, in two parts: fees are charged to active members, so who was suspended or
 * left did so after its last fee.
 */
@Dependent
class Road {
  @Inject private RecordMembershipStep recordStep;
  @Inject private Memory memory;

  void untilActive(Actor operator, Map<String, CouncilId> councils) {
    Set<String> active = new HashSet<>();
    for (Row row : steps()) {
      if (!active.contains(row.text("katottg"))) take(operator, councils, row);
      if (standing(row) == Standing.ACTIVE) active.add(row.text("katottg"));
    }
  }

  void afterActive(Actor operator, Map<String, CouncilId> councils) {
    Set<String> active = new HashSet<>();
    for (Row row : steps()) {
      if (active.contains(row.text("katottg"))) take(operator, councils, row);
      if (standing(row) == Standing.ACTIVE) active.add(row.text("katottg"));
    }
  }

  private static List<Row> steps() {
    return Facts.rows("membership.csv");
  }

  private static Standing standing(Row row) {
    return row.choice("standing", Standing.class);
  }

  private void take(Actor operator, Map<String, CouncilId> councils, Row row) {
    var act =
        new Act(
            row.choice("body", DecidingBody.class),
            row.choice("document", ActDocument.class),
            row.optional("number"),
            row.day("day"),
            row.day("day"),
            row.optional("remarks"),
            Optional.empty());
    recordStep.record(operator, councils.get(row.text("katottg")), standing(row), act);
    memory.ease();
  }
}
