package ua.opencities.admission.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Database;
import ua.opencities.support.NewCouncil;
import ua.opencities.tenancy.CouncilId;

/** Interests that stood when it came to be that one lasts in a council at a time. */
class StandingInterestsTest {
  private static Database old;
  private static CouncilId council;

  @BeforeAll
  static void asAnOlderReleaseLeftThem() {
    old = Database.startAt("202611302081");
    council = NewCouncil.in(old, "Двічі цікава міська рада");
    for (String day : List.of("2025-03-01", "2026-02-01", "2026-05-01")) shown(day);
    shownAndEnded();
    old.migrate("latest");
  }

  @AfterAll
  static void stop() throws Exception {
    old.stop();
  }

  @Test
  void eachOlderOneIsRenewedByTheNextAndTheNewestLasts() {
    assertThat(
            old.sql(
                    "select i.since::text, r.since::text from admission_interest i"
                        + " left join admission_interest r on r.id = i.renewed_by"
                        + " where i.council_id = ? and i.ended_on is null order by i.since",
                    council.value())
                .rows())
        .containsExactly(
            List.of("2025-03-01", "2026-02-01"),
            List.of("2026-02-01", "2026-05-01"),
            Arrays.asList("2026-05-01", null));
  }

  @Test
  void oneThatWasEndedStaysAsItWas() {
    assertThat(
            old.sql(
                    "select renewed_by from admission_interest where council_id = ?"
                        + " and ended_on is not null",
                    council.value())
                .rows())
        .containsExactly(Collections.singletonList(null));
  }

  private static void shown(String day) {
    old.sql(
            "insert into admission_interest (id, council_id, channel, since, person, entered_by,"
                + " entered_by_name, entered_at) values (?, ?, 'LETTER', ?, 'Голова', 'office',"
                + " 'Офіс', '2026-06-01T10:00:00Z')",
            UUID.randomUUID(),
            council.value(),
            day)
        .run();
  }

  private static void shownAndEnded() {
    shown("2024-01-01");
    old.sql(
            "update admission_interest set ended_on = '2024-06-01', end_reason = 'Передумали',"
                + " ended_by_name = 'Офіс', ended_at = '2024-06-01T10:00:00Z'"
                + " where council_id = ? and since = '2024-01-01'",
            council.value())
        .run();
  }
}
