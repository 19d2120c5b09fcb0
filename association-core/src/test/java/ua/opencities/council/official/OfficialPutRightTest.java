package ua.opencities.council.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.language.Gender;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Period;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class OfficialPutRightTest {
  private static final LocalDate ELECTED = LocalDate.of(2020, 11, 15);
  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final Actor clerk = Association.clerkOf(council);
  private final Actor office = Association.administrator();
  private final CorrectOfficial correct = Association.get(CorrectOfficial.class);
  private final TakeBackOfficial takeBack = Association.get(TakeBackOfficial.class);
  private final OfficialsInOffice inOffice = Association.get(OfficialsInOffice.class);
  private final CorrectionsOf corrections = Association.get(CorrectionsOf.class);
  private final UUID id =
      Association.get(AppointOfficial.class)
          .appoint(clerk, council, entry("Вольскьий", ELECTED, Optional.empty()));

  @Test
  void aMistypedEntryReadsAsIfItHadAlwaysBeenRightAndTheOldOneIsKept() {
    var right = entry("Вольський", ELECTED.minusDays(4), Optional.of("рішення сесії № 1"));
    correct.correct(clerk, id, seen(), right, "прізвище з помилкою, інший перший день");

    assertThat(inOffice.on(office, council, ELECTED.minusDays(3)))
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.id()).isEqualTo(id);
              assertThat(now.name().full()).isEqualTo("Олег Вольський");
              assertThat(now.surnameInSixCases().genitive()).isEqualTo("Вольського");
              assertThat(now.authority()).contains("рішення сесії № 1");
            });
    assertThat(corrections.council(clerk, council))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.was().name().surname()).isEqualTo("Вольскьий");
              assertThat(kept.was().term()).isEqualTo(Period.since(ELECTED));
              assertThat(kept.takenBack()).isFalse();
              assertThat(kept.reason()).startsWith("прізвище з помилкою");
              assertThat(kept.by()).isEqualTo(clerk.shown());
            });
    assertThat(details("official-corrected"))
        .contains("Вольскьий")
        .contains("Вольський")
        .contains("інший перший день");
  }

  @Test
  void whoNeverWasIsFoundOnNoDayAndStaysInTheHistory() {
    takeBack.takeBack(office, id, seen(), "внесено не до тієї ради");

    assertThat(inOffice.on(office, council, ELECTED)).isEmpty();
    assertThat(Association.get(OfficialHistory.class).of(clerk, council)).isEmpty();
    assertThat(corrections.council(clerk, council))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.takenBack()).isTrue();
              assertThat(kept.was().title()).isEqualTo("міський голова");
            });
    assertThat(details("official-taken-back")).contains("внесено не до тієї ради");
    assertThatThrownBy(() -> takeBack.takeBack(office, id, 1, "ще раз"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aCorrectionNeedsItsReasonAndSomethingToCorrectAndTheNewestEntry() {
    var right = entry("Вольський", ELECTED, Optional.empty());
    assertThatThrownBy(() -> correct.correct(clerk, id, seen(), right, "  "))
        .isInstanceOfSatisfying(
            TextNotAccepted.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
    assertThatThrownBy(
            () ->
                correct.correct(
                    clerk, id, seen(), entry("Вольскьий", ELECTED, Optional.empty()), "ні"))
        .isInstanceOf(NothingCorrected.class);
    long before = seen();
    correct.correct(clerk, id, before, right, "описка");
    assertThatThrownBy(() -> takeBack.takeBack(clerk, id, before, "описка"))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(corrections.council(clerk, council)).hasSize(1);
  }

  @Test
  void casesOfANameThatStaysAreKeptAndThoseOfAWrongOneGo() {
    var typed =
        new OfficialForms(
            Map.of(
                OfficialWord.GIVEN, Map.of(GrammaticalCase.DATIVE, "Олегові"),
                OfficialWord.SURNAME, Map.of(GrammaticalCase.DATIVE, "Вольскьому")));
    Association.get(CorrectOfficialForms.class).correct(clerk, id, typed);
    var known = view();
    var forms = known.formsOf("міський голова", "Олег", "Вольський", OfficialForms.NONE);
    var right = entry("Вольський", forms);
    correct.correct(clerk, id, known.version(), right, "описка");

    assertThat(view().givenInSixCases().dative()).isEqualTo("Олегові");
    assertThat(view().surnameInSixCases().dative()).isEqualTo("Вольському");
  }

  @Test
  void theSixCasesStayAsTheyStood() {
    var typed =
        new OfficialForms(
            Map.of(OfficialWord.SURNAME, Map.of(GrammaticalCase.DATIVE, "Вольскьому")));
    Association.get(CorrectOfficialForms.class).correct(clerk, id, typed);
    var stood = view();
    correct.correct(clerk, id, seen(), entry("Вольський", ELECTED, Optional.empty()), "описка");
    var cases = corrections.council(clerk, council).get(0).was().cases().orElseThrow();
    assertThat(cases.title()).isEqualTo(stood.titleInSixCases());
    assertThat(cases.title().genitive()).isEqualTo("міського голови");
    assertThat(cases.name()).contains(stood.nameInSixCases());
    assertThat(cases.name().orElseThrow().dative()).endsWith("Вольскьому");
    Association.sql("alter table official_correction disable trigger user").run();
    Association.sql("update official_correction set in_cases = null where official_id = ?", id)
        .run();
    Association.sql("alter table official_correction enable trigger user").run();
    assertThat(corrections.council(clerk, council).get(0).was().cases())
        .as("of before they were kept")
        .isEmpty();
  }

  @Test
  void aNeighbourCorrectsNothingAndReadsNoHistory() {
    var stranger = Association.clerkOf(Association.newCouncil("Сусідня міська рада"));
    correct.correct(clerk, id, seen(), entry("Вольський", ELECTED, Optional.empty()), "описка");
    var right = entry("Чужий", ELECTED, Optional.empty());
    assertThatThrownBy(() -> correct.correct(stranger, id, 2, right, "описка"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> takeBack.takeBack(stranger, id, 2, "описка"))
        .isInstanceOf(NotFound.class);
    assertThat(corrections.council(stranger, council)).isEmpty();
    assertThat(view().surname()).isEqualTo("Вольський");
  }

  private long seen() {
    return view().version();
  }

  private OfficialView view() {
    return Association.get(OfficialHistory.class).of(clerk, council).get(0);
  }

  private String details(String what) {
    return (String)
        Association.sql(
                "select details::text from audit_entry where council_id = ? and what = ?",
                council.value(),
                what)
            .value();
  }

  private static Appointment entry(String surname, LocalDate from, Optional<String> act) {
    return new Appointment(
        OfficialPosition.HEAD,
        "міський голова",
        "Олег",
        surname,
        Gender.MASCULINE,
        Period.since(from),
        act,
        OfficialForms.NONE);
  }

  private static Appointment entry(String surname, OfficialForms forms) {
    return new Appointment(
        OfficialPosition.HEAD,
        "міський голова",
        "Олег",
        surname,
        Gender.MASCULINE,
        Period.since(ELECTED),
        Optional.empty(),
        forms);
  }
}
