package ua.opencities.tenancy;

import java.util.function.Supplier;

/**
 * Several questions of one actor in one transaction, for a page that asks many: PostgreSQL is told
 * once for whom, and what one question found is not fetched again by the next.
 */
@UseCase
public class ReadTogether {
  /**
   * @param questions asked by the same actor
   */
  public <T> T read(Actor actor, Supplier<T> questions) {
    return questions.get();
  }
}
