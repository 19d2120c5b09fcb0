package ua.opencities.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Who is no member has no tool: it is off from the day of the step, and the record stays. */
class ToolsEndWithMembershipTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  private static final ToolCode PETITIONS = new ToolCode("petitions");
  private final Actor office = Association.administrator();
  private final CouncilId council = Candidate.admitted(Association.newCouncil("Колишня рада"));

  @Test
  void ofACouncilThatLeavesEachIsOffAndTheTrailNamesIt() {
    on();
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION, "33");
    assertThat(isOn()).as("a member still").isTrue();
    step(Standing.EXITED, DecidingBody.BOARD, ActDocument.PROTOCOL, "9");
    assertThat(isOn()).isFalse();
    assertThat(
            Association.sql(
                    "select switched_off_by, until, switched_off_by_name from tool_entitlement where council_id = ?",
                    council.value())
                .rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get(0)).isEqualTo("operator:end of membership");
              assertThat(row.get(1).toString()).isEqualTo(TODAY.toString());
              assertThat(row.get(2)).isEqualTo("кінець членства");
            });
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where council_id = ?"
                        + " and what = 'tool-switched-off'",
                    council.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void ofAnExcludedOneTooAndOfASuspendedOneTheyStay() {
    on();
    step(Standing.SUSPENDED, DecidingBody.BOARD, ActDocument.PROTOCOL, "10");
    assertThat(isOn()).isTrue();
    step(Standing.EXCLUDED, DecidingBody.BOARD, ActDocument.PROTOCOL, "11");
    assertThat(isOn()).isFalse();
  }

  private void on() {
    Association.get(SwitchToolOn.class).switchOn(office, council, PETITIONS);
  }

  private boolean isOn() {
    return Association.get(ToolsOf.class).of(office, council).tools().stream()
        .anyMatch(CouncilTool::isOn);
  }

  private void step(Standing to, DecidingBody body, ActDocument document, String number) {
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            council,
            to,
            new Act(
                body,
                document,
                Optional.of(number),
                TODAY,
                TODAY,
                Optional.of("за статутом"),
                Optional.empty()));
  }
}
