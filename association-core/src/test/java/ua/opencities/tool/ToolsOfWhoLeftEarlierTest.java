package ua.opencities.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ua.opencities.membership.Candidate;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The migration that ends what stayed on, run once more on a council as such a one stood. */
class ToolsOfWhoLeftEarlierTest {
  private static final Path MIGRATION =
      Path.of(
          "src/main/resources/db/migration/tool",
          "V202611302072__tool_ends_where_membership_ended.sql");
  private final CouncilId left = member("Рада, що вийшла давно");
  private final CouncilId stays = member("Рада, що лишилася");

  @Test
  void endAndAreToldInTheTrailWhileAMembersStay() throws IOException {
    Association.sql("update membership set standing = 'EXITED' where council_id = ?", left.value())
        .run();
    String ends = Files.readString(MIGRATION);
    Association.sql(ends).run();
    assertThat(isOn(left)).isFalse();
    assertThat(isOn(stays)).isTrue();
    assertThat(told()).isEqualTo(1);
    assertThat(
            Association.sql(
                    "select count(*) from tool_entitlement where council_id = ?"
                        + " and switched_off_by = 'operator:end of membership'"
                        + " and switched_off_by_name = 'кінець членства'",
                    left.value())
                .count())
        .isEqualTo(1);
    Association.sql(ends).run();
    assertThat(told()).as("of one that is off nothing is told").isEqualTo(1);
  }

  private long told() {
    return Association.sql(
            "select count(*) from audit_entry where council_id = ? and what = 'tool-switched-off'"
                + " and by_whom = 'operator:end of membership'"
                + " and details = '{\"tool\": \"petitions\"}'",
            left.value())
        .count();
  }

  private static CouncilId member(String name) {
    var council = Candidate.admitted(Association.newCouncil(name));
    Association.get(SwitchToolOn.class)
        .switchOn(Association.administrator(), council, new ToolCode("petitions"));
    return council;
  }

  private static boolean isOn(CouncilId council) {
    return Association.get(ToolsOf.class).of(Association.administrator(), council).tools().stream()
        .anyMatch(CouncilTool::isOn);
  }
}
