package ua.opencities.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.admission.SampleApplication.DECIDED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.candidate.CandidateApplication;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.CallOffStep;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.membership.StepAheadStands;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** A council admitted by mistake lies before the Board again, and so does its application. */
class AdmissionTakenBackTest {
  private static final LocalDate MET = DECIDED.plusDays(20);
  private final Actor office = Association.administrator();
  private final SampleApplication application =
      SampleApplication.confirmed("Зарано прийнята рада").beforeTheBoard();

  @Test
  void opensTheApplicationThatTheAdmissionClosed() {
    admit("8", MET);
    assertThat(seen().isOpen()).isFalse();

    assertThat(back()).isEqualTo(Standing.ADMITTED);
    assertThat(seen().isOpen()).isTrue();
    assertThat(seen().card().turn()).isEqualTo(Turn.BOARD);
    assertThat(application.letters("Виправлено запис про вступ")).isEqualTo(1);

    assertThat(back()).isEqualTo(Standing.APPLIED);
    assertThat(seen().isOpen()).isTrue();
    assertThat(seen().card().turn()).isEqualTo(Turn.BOARD);
    assertThat(application.letters("Виправлено запис про вступ")).isEqualTo(2);

    admit("9", MET.plusDays(1));
    assertThat(seen().isOpen()).isFalse();
    assertThat(seen().card().state()).isEqualTo(ApplicationState.ADMITTED);
  }

  @Test
  void leavesItOpenWhereTheMembershipHasNotBegun() {
    admit("8", LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(20));
    assertThat(standing()).isEqualTo(Standing.ADMITTED);
    assertThat(seen().isOpen()).isTrue();
    assertThatThrownBy(this::back).isInstanceOf(StepAheadStands.class);
    Association.get(CallOffStep.class).callOff(office, application.council);

    assertThat(back()).isEqualTo(Standing.APPLIED);
    assertThat(seen().isOpen()).isTrue();
    assertThat(seen().card().turn()).isEqualTo(Turn.BOARD);
    assertThat(application.letters("Виправлено запис про вступ")).isEqualTo(1);
  }

  private void admit(String number, LocalDate from) {
    Association.get(AdmitCouncil.class)
        .admit(office, application.council, number, MET, from, Optional.empty());
  }

  private Standing back() {
    var last = Association.get(MembershipOf.class).of(office, application.council).steps().get(0);
    return Association.get(TakeBackStep.class)
        .takeBack(office, application.council, last.id(), "Не та рада");
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(office, application.council).standing();
  }

  private CandidateApplication seen() {
    return Association.get(ApplicationOf.class).of(office, application.council).orElseThrow();
  }
}
