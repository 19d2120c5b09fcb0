package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.by;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.HEADING;
import static ua.opencities.council.intake.RegisterTrial.WHOLE_LINE;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.dossier;
import static ua.opencities.council.intake.RegisterTrial.figure;
import static ua.opencities.council.intake.RegisterTrial.found;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.ChangeCouncilDetails;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.MarkTerritory;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What comes of an import beside changed details: renamings, races, and its undoing. */
class ImportTakenBackTest {
  @Test
  void aListOfRenamingsComesInAsSuccessionAndNotAsNewCouncils() {
    Mapping renames =
        by(
            ImportField.KATOTTG,
            ImportField.NAME,
            ImportField.KIND,
            ImportField.FORMER_NAME,
            ImportField.FORMER_CENTRE);
    Katottg still = council("Староназвинська сільська рада", "Стара Назва");
    Katottg already = council("Новоназвинська сільська рада", "Нова Назва");
    ImportId id =
        rehearsed(
            renames,
            "KATOTTG,NAME,KIND,FORMER_NAME,FORMER_CENTRE\n"
                + still
                + ",Свіжоназвинська,сільська,Староназвинська сільська рада,\n"
                + already
                + ",Новоназвинська,сільська,Давня сільська рада,Давнє\n"
                + SampleCouncil.codeIn("46")
                + ",Невідома,сільська,Ніяка сільська рада,\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.RENAMED);
    assertThat(verdict(id, 3)).isEqualTo(Verdict.RENAMED);
    assertThat(codes(id, 4)).containsExactly("council.import-renamed-unknown");
    ImportTrial.apply(id);
    var renamed = dossier(idOf(still));
    assertThat(renamed.details().name()).isEqualTo("Свіжоназвинська сільська рада");
    assertThat(renamed.predecessors().get(0).predecessor())
        .isEqualTo("Староназвинська сільська рада");
    assertThat(renamed.predecessors().get(0).kind()).isEqualTo(SuccessionKind.RENAMED);
    assertThat(renamed.predecessors().get(0).on()).isEqualTo(LocalDate.of(2024, 9, 26));
    assertThat(found("Давнє")).contains(idOf(already));
    assertThat(found("Староназвинська")).contains(idOf(still));

    ImportTrial.undo(id);
    assertThat(dossier(idOf(still)).details().name()).isEqualTo("Староназвинська сільська рада");
    assertThat(dossier(idOf(still)).predecessors()).isEmpty();
  }

  @Test
  void aCaseThatWasCorrectedByHandComesBackWithTheName() {
    Katottg corrected = council("Відмінкова сільська рада", "Відмінкове");
    CouncilId id = idOf(corrected);
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, id, GrammaticalCase.GENITIVE, "Відмінкової сільради");
    ImportId renamed =
        rehearsed(
            by(ImportField.KATOTTG, ImportField.NAME, ImportField.KIND, ImportField.FORMER_NAME),
            "KATOTTG,NAME,KIND,FORMER_NAME\n"
                + corrected
                + ",Незмінна,сільська,Відмінкова сільська рада\n");
    ImportTrial.apply(renamed);
    assertThat(genitive(id)).isNotEqualTo("Відмінкової сільради");
    ImportTrial.undo(renamed);
    assertThat(genitive(id)).isEqualTo("Відмінкової сільради");
  }

  private static String genitive(CouncilId council) {
    return dossier(council).card().name().in(GrammaticalCase.GENITIVE);
  }

  @Test
  void undoingBringsAllBackButWhatWasEditedSince() {
    Katottg untouched = council("Незайманська сільська рада", "Перше");
    Katottg edited = council("Правленська сільська рада", "Друге");
    Katottg fresh = SampleCouncil.codeIn("46");
    Katottg used = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(
            WHOLE_LINE,
            HEADING
                + (untouched + ";Незайманська сільська рада;;;Інше;100\n")
                + (edited + ";Правленська сільська рада;;;Інше;200\n")
                + (fresh + ";Свіженська сільська рада;Львівський;село;Свіже;300\n")
                + (used + ";Уживанська сільська рада;Львівський;село;Уживане;400\n"));
    ImportTrial.apply(id);
    CouncilId changedByHand = idOf(edited);
    var seen = dossier(changedByHand);
    Association.get(ChangeCouncilDetails.class)
        .change(
            OFFICE,
            changedByHand,
            seen.version(),
            seen.details().named("Виправленська сільська рада"));
    CouncilId inUse = idOf(used);
    Association.get(MarkTerritory.class)
        .mark(
            OFFICE,
            inUse,
            TerritoryStatus.POSSIBLE_HOSTILITIES,
            LocalDate.of(2022, 3, 1),
            Optional.empty());

    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(outcome(id, 3)).contains(Outcome.STAYS);
    assertThat(outcome(id, 4)).contains(Outcome.TAKEN_BACK);
    assertThat(outcome(id, 5)).contains(Outcome.STAYS);
    assertThat(dossier(idOf(untouched)).details().centreName()).isEqualTo("Перше");
    assertThat(figure(idOf(untouched))).isEmpty();
    assertThat(Association.get(PopulationHistory.class).all(OFFICE, idOf(untouched)))
        .as("the ledger still says what was withdrawn")
        .singleElement()
        .satisfies(withdrawn -> assertThat(withdrawn.withdrawn()).isTrue());
    assertThat(dossier(changedByHand).details().name()).isEqualTo("Виправленська сільська рада");
    assertThat(figure(changedByHand)).contains(200);
    assertThatThrownBy(() -> idOf(fresh)).isInstanceOf(NotFound.class);
    assertThat(dossier(inUse).details().name()).isEqualTo("Уживанська сільська рада");
    assertThatThrownBy(() -> ImportTrial.undo(id)).isInstanceOf(ImportHasGoneOn.class);
  }

  @Test
  void aCouncilChangedAfterTheRehearsalIsLeftAlone() {
    Katottg code = council("Перегонська сільська рада", "Було");
    ImportId id = rehearsed(WHOLE_LINE, HEADING + code + ";Перегонська сільська рада;;;Стало;\n");
    var seen = dossier(idOf(code));
    Association.get(ChangeCouncilDetails.class)
        .change(
            OFFICE,
            idOf(code),
            seen.version(),
            SampleCouncil.details(
                "Перегонська сільська рада", "Яворівський", PlaceKind.SELO, "Було"));
    ImportTrial.apply(id);
    assertThat(outcome(id, 2)).contains(Outcome.CHANGED_SINCE);
    assertThat(dossier(idOf(code)).details().centreName()).isEqualTo("Було");
  }
}
