package ua.opencities.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class AuditSearchTest {
  private static final String WORD = "слово" + UUID.randomUUID();

  @Test
  void findsALineByACouncilsNameAndByWhatItsDetailsSay() {
    String name = "Журнальна " + UUID.randomUUID() + " рада";
    CouncilId council = Association.newCouncil(name);
    Association.sql(
            "insert into audit_entry (at, by_whom, what, council_id, subject, details)"
                + " values (now(), 'operator:import', 'role-ended', ?, ?,"
                + " jsonb_build_object('reason', ?::text)) returning id",
            council.value(),
            UUID.randomUUID(),
            WORD)
        .value();
    assertThat(found("ЖУРНАЛЬНА " + name.substring(10, 46))).contains(WORD);
    assertThat(found(WORD.toUpperCase(java.util.Locale.ROOT))).containsExactly(WORD);
    assertThat(found("reason" + WORD)).as("a field is no word").isEmpty();
    assertThat(found("%")).doesNotContain(WORD);
  }

  private static java.util.List<String> found(String words) {
    return Association.get(AuditLog.class)
        .page(Association.administrator(), Optional.empty(), "", words, new Page.Request(1, 50))
        .items()
        .stream()
        .map(line -> line.details().getOrDefault("reason", ""))
        .toList();
  }
}
