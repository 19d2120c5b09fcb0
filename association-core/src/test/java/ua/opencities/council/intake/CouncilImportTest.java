package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.counts;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.HEADING;
import static ua.opencities.council.intake.RegisterTrial.WHOLE_LINE;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.dossier;
import static ua.opencities.council.intake.RegisterTrial.figure;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CorrectCouncilNameCase;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.ImportLine.Change;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Remark;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class CouncilImportTest {
  @Test
  void bringsANewCouncilWithItsFigure() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(
            WHOLE_LINE,
            HEADING + code + ";Новоімпортська сільська рада;Львівський;село;Нове;1 234\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.NEW);
    assertThat(line(id, 2).council()).as("a rehearsal changes nothing").isEmpty();

    ImportTrial.apply(id);
    CouncilId council = line(id, 2).council().orElseThrow();
    var dossier = dossier(council);
    assertThat(dossier.card().name().genitive()).isEqualTo("Новоімпортської сільської ради");
    assertThat(dossier.card().katottg()).isEqualTo(code.value());
    assertThat(dossier.card().oblast()).isEqualTo("Львівська");
    assertThat(figure(council)).contains(1234);
    assertThat(ImportTrial.view(id).state()).isEqualTo(ImportState.APPLIED);
    ImportTrial.undo(id);
  }

  @Test
  void showsWhatWouldChangeAndAnEmptyCellTakesNothingAway() {
    Katottg code = council("Зміненська сільська рада", "Старе");
    ImportId id =
        rehearsed(WHOLE_LINE, HEADING + code + ";Зміненська сільська рада;;;Нове Село;\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(line(id, 2).changes())
        .containsExactly(new Change("centreName", "Старе", "Нове Село"));
    ImportTrial.apply(id);
    var details = dossier(line(id, 2).council().orElseThrow()).details();
    assertThat(details.centreName()).isEqualTo("Нове Село");
    assertThat(details.raion()).contains("Львівський");
    ImportId again =
        rehearsed(WHOLE_LINE, HEADING + code + ";Зміненська сільська рада;;;Нове Село;\n");
    assertThat(verdict(again, 2)).isEqualTo(Verdict.SAME);
    assertThatThrownBy(() -> ImportTrial.apply(again)).isInstanceOf(NothingToApply.class);
  }

  @Test
  void saysWhatIsWrongByTheNumberOfTheLine() {
    Katottg twice = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(
            WHOLE_LINE,
            HEADING
                + "UA46;Коротка сільська рада;Львівський;село;Тут;1\n"
                + twice
                + ";Двічі сільська рада;Львівський;хутір;Тут;багато\n"
                + twice
                + ";Двічі сільська рада;Львівський;село;Тут;5\n"
                + twice
                + ";Двічі сільська рада;Львівський;село;Тут;5\n"
                + ";Безкодна сільська рада;Львівський;село;Тут;5\n");
    assertThat(counts(id).of(Verdict.ERROR)).isEqualTo(4);
    assertThat(codes(id, 2)).containsExactly("council.katottg-not-understood");
    assertThat(codes(id, 3))
        .containsExactlyInAnyOrder(
            "council.import-centre-kind-not-understood",
            "council.import-inhabitants-not-understood");
    assertThat(verdict(id, 4)).isEqualTo(Verdict.NEW);
    assertThat(line(id, 5).remarks())
        .containsExactly(new Remark("council.import-line-twice", java.util.List.of(4L)));
    assertThat(codes(id, 6)).containsExactly("council.import-line-without-code");
  }

  @Test
  void asksForTheWholeNameOfACouncilOfARaionOfACity() {
    var list =
        ImportTrial.by(
            ImportField.KATOTTG,
            ImportField.NAME,
            ImportField.KIND,
            ImportField.CENTRE_KIND,
            ImportField.CENTRE);
    String heading = "KATOTTG;NAME;KIND;CENTRE_KIND;CENTRE\n";
    String kind = ";районна в місті;місто;Полтава\n";
    ImportId id =
        rehearsed(
            list,
            heading
                + (SampleCouncil.codeIn("53") + ";Київська" + kind)
                + (SampleCouncil.codeIn("53") + ";Подільська районна у місті Полтаві рада" + kind));
    assertThat(codes(id, 2)).containsExactly("council.import-name-without-city-not-understood");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.ERROR);
    assertThat(line(id, 3).name()).isEqualTo("Подільська районна у місті Полтаві рада");
    assertThat(verdict(id, 3)).isNotEqualTo(Verdict.ERROR);
  }

  @Test
  void holdsBackWhatIsSuspiciousUntilAPersonTakesItAllTheSame() {
    Katottg code = council("Сумнівська сільська рада", "Сумнів");
    String list = HEADING + code + ";Інша сільська рада;;;;\n";
    ImportId id = rehearsed(WHOLE_LINE, list);
    assertThat(verdict(id, 2)).isEqualTo(Verdict.SUSPICIOUS);
    assertThat(codes(id, 2)).containsExactly("council.import-name-differs");
    assertThatThrownBy(() -> ImportTrial.apply(id)).isInstanceOf(NothingToApply.class);
    ImportTrial.apply(id, line(id, 2).place());
    assertThat(dossier(line(id, 2).council().orElseThrow()).details().name())
        .isEqualTo("Інша сільська рада");
  }

  @Test
  void tellsWhichCouncilsAWholeListDoesNotName() {
    Katottg named = council("Названська сільська рада", "Назване");
    Katottg missed = council("Забутська сільська рада", "Забуте");
    var whole =
        new Mapping(
            WHOLE_LINE.columns(),
            true,
            WHOLE_LINE.figuresAsOf(),
            WHOLE_LINE.figuresSource(),
            Optional.empty(),
            Optional.empty());
    ImportId id = rehearsed(whole, HEADING + named + ";Названська сільська рада;;;;\n");
    assertThat(
            Association.sql(
                    "select count(*) from council_import_row where import_id = ? and verdict = 'VANISHED' and katottg = ?",
                    id.value(),
                    missed.value())
                .count())
        .isEqualTo(1);
    assertThat(
            Association.sql(
                    "select count(*) from council_import_row where import_id = ? and verdict = 'VANISHED' and katottg = ?",
                    id.value(),
                    named.value())
                .count())
        .isZero();
  }

  @Test
  void keepsTheCasesThatAPersonCorrected() {
    Katottg code = council("Відмінківська сільська рада", "Тут");
    CouncilId council = idOf(code);
    Association.get(CorrectCouncilNameCase.class)
        .correct(OFFICE, council, GrammaticalCase.GENITIVE, "Відмінківця сільської ради");
    ImportTrial.apply(
        rehearsed(WHOLE_LINE, HEADING + code + ";Відмінківська сільська рада;;;Там;777\n"));
    assertThat(dossier(council).card().name().genitive()).isEqualTo("Відмінківця сільської ради");
    assertThat(dossier(council).details().centreName()).isEqualTo("Там");
  }

  @Test
  void aMappingSaysAllThatItLacks() {
    ImportId id =
        Association.get(UploadCouncils.class)
            .upload(OFFICE, "x.csv", Held.of("a,b\n1,2\n".getBytes()));
    var lacking =
        new Mapping(
            Map.of(ImportField.NAME, "c", ImportField.INHABITANTS, "b"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> Association.get(RehearseImport.class).rehearse(OFFICE, id, lacking))
        .isInstanceOf(ua.opencities.shared.SeveralRulesBroken.class)
        .satisfies(
            broken ->
                assertThat(((ua.opencities.shared.SeveralRulesBroken) broken).rules())
                    .extracting(ua.opencities.shared.RuleBroken::code)
                    .containsExactlyInAnyOrder(
                        "council.import-no-column",
                        "council.import-needs-a-code",
                        "council.import-needs-figures-as-of",
                        "council.import-needs-figures-source"));
  }
}
