package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What a council went through is not erased, neither by itself nor with its membership. */
class TrailStaysTest {
  private final CouncilId council =
      Candidate.applied(Association.newCouncil("Стежчинська сільська рада"));

  @ParameterizedTest
  @ValueSource(strings = {"membership", "membership_step"})
  void thePortalsRoleCannotEraseTheTrailOfACouncil(String table) {
    long before = steps();
    assertThat(before).as("control").isPositive();
    assertThatThrownBy(() -> erase("association_admin", table))
        .hasStackTraceContaining("permission denied for table " + table);
    assertThat(steps()).isEqualTo(before);
  }

  @Test
  void noRoleErasesAStepByItself() {
    long before = steps();
    assertThatThrownBy(() -> erase("association_owner", "membership_step"))
        .hasStackTraceContaining("membership_step");
    assertThat(steps()).isEqualTo(before);
  }

  private void erase(String role, String table) {
    Association.sql(
            "do $$ begin set local role %s; delete from %s where council_id = '%s'; end $$"
                .formatted(role, table, council))
        .run();
  }

  private long steps() {
    return Association.sql(
            "select count(*) from membership_step where council_id = ?", council.value())
        .count();
  }
}
