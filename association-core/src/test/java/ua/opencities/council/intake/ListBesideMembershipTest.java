package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.MembersTrial.ACTS;
import static ua.opencities.council.intake.MembersTrial.headed;
import static ua.opencities.council.intake.MembersTrial.shipped;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.support.Association;

/**
 * Whoever holds a membership may want the row of its council next: a list that waits for the
 * membership holds no such row meanwhile, or each would wait for the other.
 */
class ListBesideMembershipTest {
  private final Katottg code = council("Почергова сільська рада", "Почергове");
  private final ImportId first = withAttribute();

  @Test
  void aListThatIsAppliedWaitsForTheMembershipFirst() throws Exception {
    ImportTrial.apply(first);
    ImportTrial.undo(first);
    ImportId id = withAttribute();
    beside(() -> ImportTrial.apply(id));
    assertThat(outcome(id, 2)).contains(Outcome.APPLIED);
  }

  @Test
  void aListThatIsTakenBackWaitsForTheMembershipFirst() throws Exception {
    ImportTrial.apply(first);
    beside(() -> ImportTrial.undo(first));
    assertThat(outcome(first, 2)).contains(Outcome.TAKEN_BACK);
  }

  private ImportId withAttribute() {
    var attribute = SampleAttribute.of(AttributeKind.WHOLE);
    return rehearsed(
        shipped().withAttributes(Map.of(attribute.id(), "Черга")),
        headed(";Черга", ";7", code + ";;;;" + ACTS));
  }

  /** Another holds the membership until somebody waits for it, then asks for the council's row. */
  private void beside(Runnable list) throws Exception {
    String other =
        ("do $$ begin perform 1 from membership where council_id = '%1$s' for update;"
                + " for i in 1..400 loop perform pg_sleep(0.05);"
                + " exit when exists (select from pg_locks l where not l.granted"
                + "   and pg_backend_pid() = any(pg_blocking_pids(l.pid)));"
                + " if i = 400 then raise exception 'nobody waited'; end if; end loop;"
                + " perform 1 from council where id = '%1$s' for update nowait; end $$")
            .formatted(idOf(code));
    var thread = Executors.newSingleThreadExecutor();
    try {
      Callable<Integer> holds = () -> Association.sql(other).run();
      var held = thread.submit(holds);
      while (!held.isDone() && !isHeld()) TimeUnit.MILLISECONDS.sleep(20);
      list.run();
      held.get(60, TimeUnit.SECONDS);
    } finally {
      thread.shutdownNow();
    }
  }

  private static boolean isHeld() {
    return Association.sql(
                "select count(*) from pg_stat_activity where query like 'do $$ begin perform 1 from"
                    + " membership%' and wait_event = 'PgSleep'")
            .count()
        > 0;
  }
}
