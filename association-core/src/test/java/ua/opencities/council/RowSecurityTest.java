package ua.opencities.council;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Connections are shared by all councils; what one council set must never be seen by the next. */
class RowSecurityTest {
  private static final int THREADS = 12;
  private static final int QUESTIONS_EACH = 500;

  private final List<CouncilId> councils =
      IntStream.range(0, 6)
          .mapToObj(n -> Association.newCouncil("Рада спільних з’єднань " + n))
          .toList();

  @Test
  void noCouncilEverSeesAnothersRows() throws InterruptedException {
    Queue<String> seen = new ConcurrentLinkedQueue<>();
    var answered = new AtomicInteger();
    Association.onFewConnections(3, () -> allAtOnce(() -> ask(seen, answered)));
    assertThat(seen).isEmpty();
    assertThat(answered).hasValue(THREADS * QUESTIONS_EACH);
  }

  /**
   * The same questions past row security: did they not show others' rows, they would prove nothing.
   */
  @Test
  void theQuestionsWouldShowOthersRows() {
    var eyes = Association.get(Eyes.class);
    UUID other = councils.get(1).value();
    assertThat(eyes.find(Association.administrator(), other)).contains(other);
    assertThat(eyes.byJpql(Association.administrator())).contains(other);
    assertThat(eyes.bySql(Association.administrator())).contains(other);
  }

  private void ask(Queue<String> seen, AtomicInteger answered) {
    var eyes = Association.get(Eyes.class);
    var random = ThreadLocalRandom.current();
    for (int i = 0; i < QUESTIONS_EACH; i++) {
      CouncilId own = councils.get(random.nextInt(councils.size()));
      CouncilId wanted = councils.get(random.nextInt(councils.size()));
      Actor actor = Association.clerkOf(own);
      int way = random.nextInt(3);
      List<UUID> rows =
          switch (way) {
            case 0 -> eyes.find(actor, wanted.value());
            case 1 -> eyes.byJpql(actor);
            default -> eyes.bySql(actor);
          };
      boolean right =
          way == 0 && !wanted.equals(own) ? rows.isEmpty() : rows.equals(List.of(own.value()));
      if (!right) seen.add("way " + way + ": " + own + " asked for " + wanted + ", saw " + rows);
      answered.incrementAndGet();
    }
  }

  private static void allAtOnce(Runnable work) {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < THREADS; i++) threads.add(new Thread(work));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }

  @ApplicationScoped
  static class Rows {
    @PersistenceContext(unitName = "association")
    EntityManager database;

    EntityManager database() {
      return database;
    }
  }

  @UseCase
  static class Eyes {
    @Inject Rows rows;

    List<UUID> find(Actor actor, UUID wanted) {
      return rows.database().find(Council.class, wanted) == null ? List.of() : List.of(wanted);
    }

    List<UUID> byJpql(Actor actor) {
      return rows.database().createQuery("select c.id from Council c", UUID.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> bySql(Actor actor) {
      return rows.database().createNativeQuery("select id from council").getResultList();
    }
  }
}
