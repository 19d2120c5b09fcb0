package ua.opencities.council.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Gender;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class OfficialsTest {
  private static final LocalDate ELECTED = LocalDate.of(2020, 11, 15);
  private final Actor office = Association.administrator();
  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final AppointOfficial appoint = Association.get(AppointOfficial.class);
  private final OfficialsInOffice inOffice = Association.get(OfficialsInOffice.class);

  @Test
  void knowsWhoWasInOfficeOnADay() {
    var id = appoint.appoint(office, council, head("Олег", "Вольський"));
    Association.get(EndOfficialTerm.class).end(office, id, LocalDate.of(2025, 11, 14));
    appoint.appoint(
        office,
        council,
        new Appointment(
            OfficialPosition.ACTING_HEAD,
            "в. о. міського голови",
            "Мар'яна",
            "Цимбала",
            Gender.FEMININE,
            Period.since(LocalDate.of(2025, 11, 15))));

    assertThat(inOffice.on(office, council, ELECTED.minusDays(1))).isEmpty();
    assertThat(inOffice.on(office, council, LocalDate.of(2025, 11, 14)))
        .extracting(OfficialView::surname)
        .containsExactly("Вольський");
    assertThat(inOffice.on(office, council, LocalDate.of(2025, 11, 15)))
        .extracting(o -> o.name().full())
        .containsExactly("Мар’яна Цимбала");
  }

  @Test
  void letsATermBecomeShorterButNotLonger() {
    var id = appoint.appoint(office, council, head("Олег", "Вольський"));
    var end = Association.get(EndOfficialTerm.class);
    end.end(office, id, LocalDate.of(2025, 11, 14));

    assertThatThrownBy(() -> end.end(office, id, LocalDate.of(2026, 1, 1)))
        .isInstanceOf(TermEnded.class);
    end.end(office, id, LocalDate.of(2024, 1, 1));
    assertThat(inOffice.on(office, council, LocalDate.of(2024, 1, 2))).isEmpty();
  }

  @Test
  void letsAClerkNameOfficialsOfTheOwnCouncilOnly() {
    var other = Association.newCouncil("Інша рада");
    var clerk = Association.clerkOf(council);
    var own = appoint.appoint(clerk, council, head("Олег", "Вольський"));

    assertThatThrownBy(() -> appoint.appoint(clerk, other, head("Олег", "Вольський")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.get(EndOfficialTerm.class)
                    .end(Association.clerkOf(other), own, LocalDate.of(2024, 1, 1)))
        .isInstanceOf(NotFound.class);
    assertThat(inOffice.on(Association.clerkOf(other), council, ELECTED)).isEmpty();
  }

  private static Appointment head(String given, String surname) {
    return new Appointment(
        OfficialPosition.HEAD,
        "міський голова",
        given,
        surname,
        Gender.MASCULINE,
        Period.since(ELECTED));
  }
}
