package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleAmendment.AMENDED_ON;
import static ua.opencities.programme.SampleProgramme.act;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Several people at one programme in the same moment, on real PostgreSQL. */
class EditionsAtOnceTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final ProgrammeId first = SampleAmendment.approved(zhovkva);

  @Test
  void ofManyWhoBeginAnAmendmentAtOnceOneDoesAndTheOthersAreToldSo() throws Exception {
    Callable<String> begin =
        () ->
            outcome(
                () ->
                    Association.get(AmendProgramme.class)
                        .amend(
                            Association.clerkOf(zhovkva),
                            first,
                            SampleAmendment.of(AmendmentKind.POINTS)));

    var told = atOnce(IntStream.range(0, 8).mapToObj(i -> begin).toList());

    assertThat(told).filteredOn("done"::equals).hasSize(1);
    assertThat(told).filteredOn("programme.amendment-is-open"::equals).hasSize(7);
    assertThat(Association.get(ProgrammeEditions.class).of(Association.clerkOf(zhovkva), first))
        .hasSize(2);
  }

  @RepeatedTest(3)
  void ofAnAmendingActAndARepealAtOnceOnlyOneHolds() throws Exception {
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);

    var told =
        atOnce(
            List.of(
                () -> outcome(() -> SampleAmendment.decided(zhovkva, next, "22")),
                () ->
                    outcome(
                        () ->
                            Association.get(RepealProgramme.class)
                                .repeal(
                                    Association.clerkOf(zhovkva), first, act("23", AMENDED_ON)))));

    assertThat(told).filteredOn("done"::equals).hasSize(1);
    var details = Association.get(ProgrammeDetails.class);
    var clerk = Association.clerkOf(zhovkva);
    var states = Stream.of(first, next).map(id -> details.of(clerk, id).state().name()).toList();
    assertThat(states).isIn(List.of("SUPERSEDED", "APPROVED"), List.of("REPEALED", "DRAFT"));
  }

  private static List<String> atOnce(List<Callable<String>> deeds) throws Exception {
    var pool = Executors.newFixedThreadPool(deeds.size());
    try {
      var told = new java.util.ArrayList<String>();
      for (Future<String> answer : pool.invokeAll(deeds)) told.add(answer.get());
      return told;
    } finally {
      pool.shutdown();
    }
  }

  private static String outcome(Runnable deed) {
    try {
      deed.run();
      return "done";
    } catch (RuleBroken refused) {
      return refused.code();
    } catch (RuntimeException lost) {
      for (Throwable cause = lost; cause != null; cause = cause.getCause())
        if (cause instanceof OptimisticLockException) return "someone else changed";
      throw lost;
    }
  }
}
