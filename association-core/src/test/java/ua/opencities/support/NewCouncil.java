package ua.opencities.support;

import java.util.concurrent.atomic.AtomicLong;
import ua.opencities.tenancy.CouncilId;

/** Rows of table council, with the columns that must not be empty. */
public final class NewCouncil {
  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L);

  private NewCouncil() {}

  public static CouncilId in(Database database, String name) {
    CouncilId id = CouncilId.next();
    insert(database, id, name);
    return id;
  }

  private static void insert(Database database, CouncilId id, String name) {
    String katottg = "UA46060%012d".formatted(CODES.incrementAndGet());
    database
        .sql(
            "insert into council(id, name, katottg, kind, oblast_code, raion, centre_name, centre_kind,"
                + " name_key, search_key, demonstration)"
                + " values (?, ?, ?, 'MISKA', '46', 'Львівський', 'Жовква', 'MISTO', ?, ?, false)",
            id.value(),
            name,
            katottg,
            name.toLowerCase(java.util.Locale.ROOT),
            name.toLowerCase(java.util.Locale.ROOT))
        .run();
  }
}
