package ua.opencities.council.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.language.GrammaticalCase.DATIVE;
import static ua.opencities.language.GrammaticalCase.GENITIVE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Gender;
import ua.opencities.language.GrammaticalCase;
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
  private final CorrectOfficialForms correct = Association.get(CorrectOfficialForms.class);
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

  @Test
  void keepsTheCasesThatAnEditorPutRight() {
    var id = appoint.appoint(office, council, head("Олег", "Вольський"));
    var clerk = Association.clerkOf(council);
    correct.correct(clerk, id, surname(Map.of(DATIVE, "Вольскому", GENITIVE, "Вольського")));

    OfficialView kept = official(id);
    assertThat(kept.surnameInSixCases().dative()).isEqualTo("Вольскому");
    assertThat(kept.surnameInSixCases().instrumental()).isEqualTo("Вольським");
    assertThat(kept.titleInSixCases().accusative()).isEqualTo("міського голову");
    assertThat(kept.forms().typed())
        .as("what the rule says itself is not kept")
        .isEqualTo(Map.of(OfficialWord.SURNAME, Map.of(DATIVE, "Вольскому")));
    assertThat(
            Association.sql(
                    "select details->>'SURNAME-DATIVE' from audit_entry where subject = ? and what ="
                        + " 'official-forms-corrected'",
                    id)
                .value())
        .as("the journal tells which case, and from what to what")
        .isEqualTo("Вольському → Вольскому");
    correct.correct(office, id, OfficialForms.NONE);
    assertThat(official(id).surnameInSixCases().dative()).isEqualTo("Вольському");
    assertThatThrownBy(
            () ->
                correct.correct(
                    Association.clerkOf(Association.newCouncil("Інша рада")),
                    id,
                    OfficialForms.NONE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void takesANameThatNoRuleDeclinesWithItsCases() {
    var forms = new EnumMap<GrammaticalCase, String>(GrammaticalCase.class);
    for (GrammaticalCase each : GrammaticalCase.values())
      if (each != GrammaticalCase.NOMINATIVE) forms.put(each, "Smith’" + each.ordinal());
    assertThatThrownBy(() -> head("Олег", "Smith")).isInstanceOf(NameNotDeclined.class);

    var id = appoint.appoint(office, council, named("Олег", "Smith", surname(forms)));

    assertThat(official(id).isDeclined()).isTrue();
    assertThat(official(id).nameInSixCases().dative()).isEqualTo("Олегу Smith’2");
    forms.remove(DATIVE);
    assertThatThrownBy(() -> correct.correct(office, id, surname(forms)))
        .isInstanceOfSatisfying(
            NameNotDeclined.class,
            refused -> assertThat(refused.field()).isEqualTo("form-SURNAME-DATIVE"));
  }

  private OfficialView official(UUID id) {
    return inOffice.on(office, council, ELECTED).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static OfficialForms surname(Map<GrammaticalCase, String> forms) {
    return new OfficialForms(Map.of(OfficialWord.SURNAME, forms));
  }

  private static Appointment named(String given, String surname, OfficialForms forms) {
    return new Appointment(
        OfficialPosition.HEAD,
        "міський голова",
        given,
        surname,
        Gender.MASCULINE,
        Period.since(ELECTED),
        Optional.empty(),
        forms);
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
