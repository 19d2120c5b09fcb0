package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.REASON;
import static ua.opencities.duplicate.Twins.count;
import static ua.opencities.duplicate.Twins.row;
import static ua.opencities.duplicate.Twins.versions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.CouncilMergedAway;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.membership.Candidate;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class MergerRaceTest {
  private final CouncilId one = row();
  private final CouncilId other = row();

  @Test
  void ofTwoWhoMergeThePairEachTheirOwnWayOneWins() throws Exception {
    var merge = Association.get(MergeCouncils.class);
    var seen = versions(one, other);
    var back = versions(other, one);
    var results =
        atOnce(
            () -> merge.merge(OFFICE, one, other, seen, Set.of(), REASON),
            () -> merge.merge(OFFICE, other, one, back, Set.of(), REASON));
    assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(results).filteredOn(Optional::isPresent).hasSize(1);
    assertThat(results.stream().flatMap(Optional::stream))
        .allMatch(SomeoneElseChanged.class::isInstance);
    var merged = List.of(mergedInto(one), mergedInto(other));
    assertThat(merged).filteredOn(Optional::isPresent).hasSize(1);
  }

  @RepeatedTest(5)
  void aPayerThatComesBesideMovesOrIsRefusedAndNeverStaysBehind() throws Exception {
    var seen = versions(one, other);
    var results =
        atOnce(
            () ->
                Association.get(MergeCouncils.class)
                    .merge(OFFICE, one, other, seen, Set.of(), REASON),
            () -> {
              Association.get(AddPayer.class)
                  .add(
                      OFFICE,
                      other,
                      "Відділ",
                      Optional.of(new Edrpou("04055401")),
                      Optional.empty());
              return null;
            });
    assertThat(results.get(0)).isEmpty();
    assertThat(count("council_payer", other)).isZero();
    results
        .get(1)
        .ifPresentOrElse(
            refused ->
                assertThat(refused instanceof CouncilMergedAway || lostTheRace(refused)).isTrue(),
            () -> assertThat(count("council_payer", one)).isEqualTo(1));
  }

  @RepeatedTest(5)
  void anActThatComesBesideHindersOrIsRefused() throws Exception {
    var seen = versions(one, other);
    atOnce(
        () ->
            Association.get(MergeCouncils.class).merge(OFFICE, one, other, seen, Set.of(), REASON),
        () -> Candidate.applied(other));
    if (mergedInto(other).isPresent()) assertThat(count("membership_step", other)).isZero();
    else assertThat(count("membership_step", other)).isPositive();
  }

  private static boolean lostTheRace(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause())
      if (t instanceof java.sql.SQLException sql) return "40001".equals(sql.getSQLState());
    return false;
  }

  private static Optional<CouncilId> mergedInto(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council).mergedInto();
  }

  /** What each was refused with. */
  private static List<Optional<Throwable>> atOnce(Callable<?> first, Callable<?> second)
      throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try {
      return threads
          .<Optional<Throwable>>invokeAll(List.of(() -> refused(first), () -> refused(second)))
          .stream()
          .map(MergerRaceTest::result)
          .toList();
    } finally {
      threads.shutdown();
    }
  }

  private static Optional<Throwable> refused(Callable<?> deed) {
    try {
      deed.call();
      return Optional.empty();
    } catch (Exception thrown) {
      return Optional.of(thrown);
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
