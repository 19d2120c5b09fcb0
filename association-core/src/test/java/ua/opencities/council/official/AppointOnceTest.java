package ua.opencities.council.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A program that heard no answer sends the same again. */
class AppointOnceTest {
  private static final Appointment COORDINATOR =
      new Appointment(
          OfficialPosition.COORDINATOR,
          "радник",
          "Олег",
          "Вольський",
          Gender.MASCULINE,
          Period.since(LocalDate.of(2024, 2, 1)));

  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final AppointOfficial appoint = Association.get(AppointOfficial.class);

  @Test
  void theSameSubmissionIsTheSameOfficialAndAnotherIsAnother() {
    Actor clerk = Association.clerkOf(council);
    UUID submission = UUID.randomUUID();
    UUID made = appoint.appoint(clerk, council, COORDINATOR, submission);
    assertThat(appoint.appoint(clerk, council, COORDINATOR, submission)).isEqualTo(made);
    assertThat(appoint.appoint(clerk, council, COORDINATOR, UUID.randomUUID())).isNotEqualTo(made);
    assertThat(appoint.appoint(clerk, council, COORDINATOR)).isNotEqualTo(made);
    assertThat(known(council)).isEqualTo(3);
  }

  @Test
  void ofTwoSentAtOnceOneIsEntered() {
    Actor clerk = Association.clerkOf(council);
    UUID submission = UUID.randomUUID();
    var first =
        CompletableFuture.supplyAsync(
            () -> appoint.appoint(clerk, council, COORDINATOR, submission));
    var second =
        CompletableFuture.supplyAsync(
            () -> appoint.appoint(clerk, council, COORDINATOR, submission));
    assertThat(first.join()).isEqualTo(second.join());
    assertThat(known(council)).isEqualTo(1);
  }

  @Test
  void anotherCouncilsSubmissionIsItsOwn() {
    CouncilId other = Association.newCouncil("Дрогобицька міська рада");
    UUID submission = UUID.randomUUID();
    appoint.appoint(Association.clerkOf(council), council, COORDINATOR, submission);
    appoint.appoint(Association.clerkOf(other), other, COORDINATOR, submission);
    assertThat(known(council)).isEqualTo(1);
    assertThat(known(other)).isEqualTo(1);
  }

  private static long known(CouncilId council) {
    return Association.sql("select count(*) from official where council_id = ?", council.value())
        .count();
  }
}
