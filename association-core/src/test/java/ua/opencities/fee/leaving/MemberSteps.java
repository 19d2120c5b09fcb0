package ua.opencities.fee.leaving;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Steps of the road as rows, for days on which nobody could take them yet. */
final class MemberSteps {
  private MemberSteps() {}

  static void add(CouncilId council, int place, String from, String to, LocalDate effective) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, ?, ?, ?, 'BOARD', 'PROTOCOL', '5/26',"
                + " date '2026-02-01', ?, 'test', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            place,
            from,
            to,
            effective)
        .run();
  }
}
