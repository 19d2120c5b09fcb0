package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleAmendment.AMENDED_ON;
import static ua.opencities.programme.SampleProgramme.act;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.act.ActVerb;
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

  @RepeatedTest(3)
  void ofManyWhoGiveUpADeclinedAmendmentAtOnceOneDoesAndTheOthersAreToldSo() throws Exception {
    ProgrammeId next = declined();

    var told = atOnce(IntStream.range(0, 6).mapToObj(i -> givingUp(next)).toList());

    assertThat(told).filteredOn("done"::equals).hasSize(1);
    assertThat(told).filteredOn("programme.given-up-already"::equals).hasSize(5);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where subject = ? and what = ?",
                    next.value(),
                    "programme-given-up")
                .count())
        .isOne();
  }

  @RepeatedTest(3)
  void ofGivingUpAndAnActOnTheSameTextAtOnceOnlyOneHolds() throws Exception {
    ProgrammeId next = declined();

    var told =
        atOnce(
            List.of(
                givingUp(next), () -> outcome(() -> SampleAmendment.decided(zhovkva, next, "22"))));

    assertThat(told).filteredOn("done"::equals).hasSize(1);
    var details = Association.get(ProgrammeDetails.class);
    var clerk = Association.clerkOf(zhovkva);
    var states = Stream.of(first, next).map(id -> details.of(clerk, id).state().name()).toList();
    assertThat(states).isIn(List.of("SUPERSEDED", "APPROVED"), List.of("APPROVED", "GIVEN_UP"));
  }

  @RepeatedTest(3)
  void ofManyWhoGiveUpAndBeginAnewAtOnceThereIsOneOpenAmendmentAfterwards() throws Exception {
    ProgrammeId next = declined();
    Callable<String> anew =
        () ->
            outcome(
                () -> {
                  var clerk = Association.clerkOf(zhovkva);
                  Association.get(AmendProgramme.class)
                      .amend(clerk, first, SampleAmendment.of(AmendmentKind.POINTS));
                });

    var told = atOnce(List.of(givingUp(next), anew, givingUp(next), anew, anew));

    assertThat(told)
        .containsOnly("done", "programme.given-up-already", "programme.amendment-is-open");
    assertThat(told).filteredOn("done"::equals).hasSizeBetween(1, 2);
    assertThat(Association.get(ProgrammeEditions.class).of(Association.clerkOf(zhovkva), first))
        .filteredOn(edition -> edition.state().isOpen())
        .hasSizeLessThanOrEqualTo(1);
  }

  private ProgrammeId declined() {
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    Association.get(SetBackProgramme.class)
        .setBack(
            Association.clerkOf(zhovkva),
            next,
            ActVerb.DECLINED,
            act("18-3", AMENDED_ON),
            "не на часі");
    return next;
  }

  private Callable<String> givingUp(ProgrammeId id) {
    return () ->
        outcome(
            () ->
                Association.get(GiveUpDraft.class)
                    .giveUp(
                        Association.clerkOf(zhovkva),
                        id,
                        AMENDED_ON,
                        "бюджет змінено",
                        Optional.empty()));
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
