package ua.opencities.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.admission.SampleApplication.DECIDED;
import static ua.opencities.admission.SampleApplication.DOOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.admission.candidate.AcceptHandedIn;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** A button pressed twice, or by two at once, does its deed once. */
class SentTwiceTest {
  private final Actor office = Association.administrator();

  @Test
  void ofAFormSentTwiceOneApplicationIsOpenAndTheOtherIsTold() {
    var council = Association.newCouncil("Двічі подана рада");
    var apply = Association.get(ApplyToJoin.class);
    var order = SampleApplication.order(council, "twice" + council.value() + "@test.example");
    var first = apply.apply(DOOR, order).orElseThrow().text();
    var second = apply.apply(DOOR, order).orElseThrow().text();
    var confirm = Association.get(ConfirmApplication.class);
    confirm.confirm(DOOR, second);
    confirm.confirm(DOOR, second);
    assertThatThrownBy(() -> confirm.confirm(DOOR, first)).isInstanceOf(CouncilNotOpenToJoin.class);
    assertThat(
            Association.sql(
                    "select count(*) from admission_application where council_id = ? and state ="
                        + " 'OPEN'",
                    council.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void aFileAcceptedTwiceIsOneStep() throws Exception {
    var application = SampleApplication.confirmed("Двічі прийнята рада");
    var file =
        Association.get(ApplicationOf.class)
            .of(office, application.council)
            .orElseThrow()
            .handedIn(DossierPart.DECISION)
            .get(0)
            .id();
    var order = new AcceptHandedIn.Order(DossierPart.DECISION, file, Optional.of("1"), DECIDED);
    Callable<Void> accept =
        () -> {
          Association.get(AcceptHandedIn.class).accept(office, application.council, order);
          return null;
        };
    assertThat(refused(List.of(accept, accept))).hasSize(1);
    assertThat(steps(application)).isEqualTo(1);
    assertThat(application.letters("Рішення про вступ прийнято")).isEqualTo(1);
  }

  @Test
  void aCouncilAdmittedTwiceHasOneLetterOfItsMembership() throws Exception {
    var application = SampleApplication.confirmed("Двічі член").beforeTheBoard();
    var day = DECIDED.plusDays(20);
    Callable<Standing> admit =
        () ->
            Association.get(AdmitCouncil.class)
                .admit(office, application.council, "7", day, day, Optional.empty());
    assertThat(refused(List.of(admit, admit))).hasSize(1);
    assertThat(steps(application)).isEqualTo(5);
    assertThat(application.letters("Рада стала членом")).isEqualTo(1);
  }

  private int steps(SampleApplication application) {
    return Association.get(MembershipOf.class).of(office, application.council).steps().size();
  }

  private static <T> List<Throwable> refused(List<Callable<T>> deeds) throws Exception {
    var crowd = Executors.newFixedThreadPool(deeds.size());
    List<Throwable> refused = new ArrayList<>();
    for (Future<T> each : crowd.invokeAll(deeds))
      try {
        each.get();
      } catch (ExecutionException failed) {
        refused.add(failed.getCause());
      }
    crowd.shutdown();
    assertThat(refused).allMatch(RuleBroken.class::isInstance);
    return refused;
  }
}
