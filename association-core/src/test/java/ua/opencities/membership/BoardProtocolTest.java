package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** One protocol for several councils: all of them are members by it, or none is. */
class BoardProtocolTest {
  private static final LocalDate BOARD_MET = LocalDate.of(2026, 1, 20);
  private final AdmitCouncils admit = Association.get(AdmitCouncils.class);
  private final MembershipOf membership = Association.get(MembershipOf.class);
  private final CouncilId first = Candidate.applied(Association.newCouncil("Перша міська рада"));
  private final CouncilId second = Candidate.applied(Association.newCouncil("Друга міська рада"));

  @Test
  void admitsAllByTheSameActAndKeepsItsScanWithEach() {
    var scan = new Scan("protocol.pdf", "application/pdf", SamplePdf.page());

    assertThat(admit(List.of(first, second), "12", Optional.of(scan))).isEqualTo(2);

    for (CouncilId council : List.of(first, second)) {
      var seen = membership.of(Association.clerkOf(council), council);
      assertThat(seen.standing()).isEqualTo(Standing.ACTIVE);
      assertThat(seen.memberSince()).contains(BOARD_MET);
      assertThat(seen.steps().get(0).act().number()).contains("12");
      assertThat(seen.steps().get(0).act().file()).isPresent();
    }
  }

  @Test
  void admitsNobodyWhenOneIsNotReadyAndNamesIt() {
    CouncilId stranger = Association.newCouncil("Неготова міська рада");

    assertThatThrownBy(() -> admit(List.of(first, stranger), "12", Optional.empty()))
        .isInstanceOfSatisfying(
            CouncilsNotReady.class,
            refusal ->
                assertThat(Texts.of(Language.UK).sentence(refusal))
                    .contains("Неготова міська рада", "Нікого не прийнято")
                    .doesNotContain("Перша міська рада"));
    assertThat(standing(first)).isEqualTo(Standing.APPLIED);
  }

  @Test
  void refusesAProtocolThatNamesNobody() {
    assertThatThrownBy(() -> admit(List.of(), "12", Optional.empty()))
        .isInstanceOf(NobodyChosen.class);
  }

  @Test
  void refusesAProtocolWithoutANumber() {
    assertThatThrownBy(() -> admit(List.of(first), null, Optional.empty()))
        .isInstanceOf(ActDoesNotFit.class);
    assertThat(standing(first)).isEqualTo(Standing.APPLIED);
  }

  @Test
  void ofTwoProtocolsEnteredAtOnceOneAdmitsAndTheOtherIsRefusedWhole() throws Exception {
    List<Callable<Integer>> protocols =
        List.of(
            () -> admit(List.of(first, second), "13", Optional.empty()),
            () -> admit(List.of(second, first), "14", Optional.empty()));
    var crowd = Executors.newFixedThreadPool(2);
    List<Throwable> refused = new ArrayList<>();
    for (Future<Integer> each : crowd.invokeAll(protocols))
      try {
        assertThat(each.get()).isEqualTo(2);
      } catch (ExecutionException failed) {
        refused.add(failed.getCause());
      }
    crowd.shutdown();

    assertThat(refused).hasSize(1).first().isInstanceOf(RuleBroken.class);
    assertThat(number(first)).isEqualTo(number(second));
    assertThat(membership.of(Association.administrator(), first).steps()).hasSize(5);
  }

  private int admit(List<CouncilId> councils, String protocol, Optional<Scan> scan) {
    return admit.admit(
        Association.administrator(), councils, new BoardAct(protocol, BOARD_MET, BOARD_MET, scan));
  }

  private Standing standing(CouncilId council) {
    return membership.of(Association.administrator(), council).standing();
  }

  private String number(CouncilId council) {
    return membership
        .of(Association.administrator(), council)
        .steps()
        .get(0)
        .act()
        .number()
        .orElseThrow();
  }
}
