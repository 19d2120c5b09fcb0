package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.language.Gender;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What was put right of an official goes where the official goes, and stays where one stays. */
class CorrectionsMoveTest {
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void whatWasPutRightGoesWithTheOfficialAndWhoNeverWasGoesToo() {
    UUID accountant = appoint(gone, OfficialPosition.ACCOUNTANT, "Рахівниик");
    correct(gone, accountant, "Рахівник");
    takeBack(gone, appoint(gone, OfficialPosition.SECRETARY, "Зайва"));
    UUID merger = merge(kept, gone);
    assertThat(corrections(kept)).containsExactly("Зайва", "Рахівниик");
    assertThat(corrections(gone)).isEmpty();
    assertThat(Association.get(CorrectionsOf.class).council(Association.clerkOf(kept), kept))
        .as("its own people read them")
        .hasSize(2);
    correct(kept, accountant, "Рахівничий");
    Association.get(UndoMerger.class).undo(OFFICE, merger);
    assertThat(corrections(gone))
        .as("what came since goes back, too")
        .containsExactly("Рахівник", "Зайва", "Рахівниик");
    assertThat(corrections(kept)).isEmpty();
  }

  @Test
  void ofAnEntryThatStaysItStays() {
    appoint(kept, OfficialPosition.HEAD, "Спільний");
    UUID same = appoint(gone, OfficialPosition.HEAD, "Спильний");
    correct(gone, same, "Спільний");
    merge(kept, gone);
    assertThat(corrections(gone)).containsExactly("Спильний");
    assertThat(corrections(kept)).isEmpty();
  }

  @Test
  void nothingOfACorrectionIsRewrittenButWhoseItIs() {
    takeBack(gone, appoint(gone, OfficialPosition.HEAD, "Хибний"));
    for (String change : List.of("reason = 'інша'", "surname = 'Інший', council_id = council_id"))
      assertThatThrownBy(
              () ->
                  Association.sql(
                          "update official_correction set " + change + " where council_id = ?",
                          gone.value())
                      .run())
          .hasStackTraceContaining("a correction is never rewritten");
    assertThat(corrections(gone)).containsExactly("Хибний");
  }

  private static UUID appoint(CouncilId council, OfficialPosition position, String surname) {
    return Association.get(AppointOfficial.class)
        .appoint(OFFICE, council, entry(position, surname));
  }

  private static void correct(CouncilId council, UUID official, String surname) {
    OfficialView now = now(council, official);
    Association.get(CorrectOfficial.class)
        .correct(OFFICE, official, now.version(), entry(now.position(), surname), "описка");
  }

  private static void takeBack(CouncilId council, UUID official) {
    Association.get(TakeBackOfficial.class)
        .takeBack(OFFICE, official, now(council, official).version(), "не тут");
  }

  private static OfficialView now(CouncilId council, UUID official) {
    return Association.get(OfficialHistory.class).of(OFFICE, council).stream()
        .filter(it -> it.id().equals(official))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> corrections(CouncilId council) {
    return Association.get(CorrectionsOf.class).council(OFFICE, council).stream()
        .map(it -> it.was().name().surname())
        .toList();
  }

  private static Appointment entry(OfficialPosition position, String surname) {
    return new Appointment(
        position,
        "начальник відділу",
        "Олег",
        surname,
        Gender.MASCULINE,
        Period.since(LocalDate.of(2020, 11, 15)),
        Optional.empty(),
        OfficialForms.NONE);
  }
}
