package ua.opencities.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.code.KatottgNotUnderstood;
import ua.opencities.council.code.KatottgUnchanged;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class CorrectKatottgTest {
  private final Actor office = Association.administrator();
  private final CorrectKatottg correct = Association.get(CorrectKatottg.class);
  private final CouncilDossier dossier = Association.get(CouncilDossier.class);
  private final CouncilId council = SampleCouncil.zhovkva();

  @Test
  void theCouncilStaysTheSameUnderItsRightCodeInTheOblastThatTheCodeNames() {
    String wrong = dossier.of(office, council).card().katottg();
    Katottg right = SampleCouncil.codeIn("07");
    correct.correct(office, council, seen(), Optional.of(right), "набрано код сусідньої громади");

    var card = dossier.of(office, council).card();
    assertThat(card.katottg()).isEqualTo(right.value());
    assertThat(card.oblast()).isEqualTo("Волинська");
    assertThat(found("волинська")).isTrue();
    assertThat(found("львівська область")).as("where it does not lie").isFalse();
    assertThat(
            (String)
                Association.sql(
                        "select details::text from audit_entry where council_id = ?"
                            + " and what = 'code-corrected'",
                        council.value())
                    .value())
        .contains(wrong, right.value(), "набрано код сусідньої громади");
  }

  @Test
  void letterLooksAreForgivenAndAnUnknownOblastIsNot() {
    String digits = SampleCouncil.codeIn("46").value().substring(2);
    correct.correct(
        office, council, seen(), Optional.of(Katottg.typed("уа " + digits)), "кирилиця");
    assertThat(dossier.of(office, council).card().katottg()).isEqualTo("UA" + digits);
    var nowhere = new Katottg("UA99" + digits.substring(2));
    assertThatThrownBy(
            () -> correct.correct(office, council, seen(), Optional.of(nowhere), "описка"))
        .isInstanceOf(KatottgNotUnderstood.class);
  }

  @Test
  void refusesACodeThatIsAnothersOrTheSameOrComesWithoutAReasonOrLate() {
    Katottg taken = new Katottg(dossier.of(office, SampleCouncil.zhovkva()).card().katottg());
    assertThatThrownBy(() -> correct.correct(office, council, seen(), Optional.of(taken), "описка"))
        .isInstanceOf(CouncilCodeTaken.class);
    var own = new Katottg(dossier.of(office, council).card().katottg());
    assertThatThrownBy(() -> correct.correct(office, council, seen(), Optional.of(own), "описка"))
        .isInstanceOf(KatottgUnchanged.class);
    var right = SampleCouncil.codeIn("46");
    assertThatThrownBy(() -> correct.correct(office, council, seen(), Optional.of(right), " "))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(
            () -> correct.correct(office, council, seen() + 1, Optional.of(right), "описка"))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(dossier.of(office, council).card().katottg()).isEqualTo(own.value());
  }

  @Test
  void ofManyWhoTakeOneCodeAtOnceOneGetsIt() throws InterruptedException {
    Katottg code = SampleCouncil.codeIn("46");
    var tries =
        IntStream.range(0, 6)
            .mapToObj(i -> SampleCouncil.zhovkva())
            .<Callable<String>>map(id -> () -> tried(id, code))
            .toList();
    var pool = Executors.newFixedThreadPool(tries.size());
    try {
      Stream<String> outcomes = pool.invokeAll(tries).stream().map(CorrectKatottgTest::result);
      assertThat(outcomes.sorted())
          .containsExactly("done", "taken", "taken", "taken", "taken", "taken");
    } finally {
      pool.shutdown();
    }
  }

  private String tried(CouncilId id, Katottg code) {
    try {
      correct.correct(office, id, dossier.of(office, id).version(), Optional.of(code), "описка");
      return "done";
    } catch (CouncilCodeTaken refused) {
      return "taken";
    }
  }

  private static String result(Future<String> each) {
    try {
      return each.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private long seen() {
    return dossier.of(office, council).version();
  }

  private boolean found(String words) {
    return !Association.sql(
            "select 1 from councils_found(regexp_split_to_array(?, ' ')) f where f.council_id = ?",
            words,
            council.value())
        .rows()
        .isEmpty();
  }
}
