package ua.opencities.support;

import java.util.concurrent.atomic.AtomicLong;
import ua.opencities.tenancy.CouncilId;

/** A row of table council, with the columns that must not be empty. */
final class NewCouncil {
  private static final AtomicLong CODES = new AtomicLong(System.nanoTime() % 1_000_000_000L);

  private NewCouncil() {}

  static void insert(CouncilId id, String name) {
    String katottg = "UA46060%012d".formatted(CODES.incrementAndGet());
    Association.sql(
            "insert into council(id, name, katottg) values (?, ?, ?)", id.value(), name, katottg)
        .run();
  }
}
