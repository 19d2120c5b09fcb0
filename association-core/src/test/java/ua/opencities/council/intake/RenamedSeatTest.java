package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.by;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.dossier;
import static ua.opencities.council.intake.RegisterTrial.found;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.NameUnchanged;
import ua.opencities.council.RenameCentre;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/**
 * Most of what was renamed since 2023 are places: the council keeps its name, its seat does not.
 */
class RenamedSeatTest {
  private static final Mapping SEATS =
      by(ImportField.KATOTTG, ImportField.CENTRE, ImportField.FORMER_CENTRE);
  private static final LocalDate LATER = LocalDate.of(2025, 2, 1);

  @Test
  void keepsTheDayAndTheActOfEachNewNameOfTheSeat() {
    Katottg code = council("Сідалищенська сільська рада", "Першоназване");
    ImportId first = rehearsed(SEATS, list(code, "Другоназване", "Першоназване"));
    assertThat(verdict(first, 2)).isEqualTo(Verdict.RENAMED);
    ImportTrial.apply(first);
    CouncilId id = idOf(code);
    assertThat(dossier(id).predecessors())
        .containsExactly(
            new SuccessionView(
                "Першоназване",
                SuccessionKind.CENTRE_RENAMED,
                LocalDate.of(2024, 9, 26),
                "Постанова від 19.09.2024 № 3984-IX"));
    assertThat(verdict(rehearsed(SEATS, list(code, "Другоназване", "Першоназване")), 2))
        .isEqualTo(Verdict.SAME);

    Association.get(RenameCentre.class).rename(OFFICE, id, "Третьоназване", LATER, "Постанова № 1");
    assertThat(dossier(id).predecessors())
        .extracting(SuccessionView::predecessor)
        .containsExactly("Другоназване", "Першоназване");
    assertThat(dossier(id).details().centreName()).isEqualTo("Третьоназване");
    assertThat(dossier(id).details().name()).isEqualTo("Сідалищенська сільська рада");
    for (String each : new String[] {"Першоназване", "Другоназване", "Третьоназване"})
      assertThat(found(each)).contains(id);
  }

  @Test
  void goesBackWithTheListThatToldOfIt() {
    Katottg code = council("Поворотненська сільська рада", "Старе Місце");
    ImportId id = rehearsed(SEATS, list(code, "Нове Місце", "Старе Місце"));
    ImportTrial.apply(id);
    ImportTrial.undo(id);
    assertThat(dossier(idOf(code)).predecessors()).isEmpty();
    assertThat(dossier(idOf(code)).details().centreName()).isEqualTo("Старе Місце");
  }

  @Test
  void ofACouncilThatIsNewItGoesBackWithTheCouncil() {
    Katottg code = SampleCouncil.codeIn("46");
    var whole =
        by(
            ImportField.KATOTTG,
            ImportField.NAME,
            ImportField.KIND,
            ImportField.RAION,
            ImportField.CENTRE,
            ImportField.CENTRE_KIND,
            ImportField.FORMER_CENTRE);
    ImportId id =
        rehearsed(
            whole,
            "KATOTTG;NAME;KIND;RAION;CENTRE;CENTRE_KIND;FORMER_CENTRE\n"
                + code
                + ";Новоспадкова сільська рада;сільська;Львівський;Новоспадкове;село;Давнє\n");
    assertThat(verdict(id, 2)).isEqualTo(Verdict.NEW);
    ImportTrial.apply(id);
    assertThat(dossier(idOf(code)).predecessors()).hasSize(1);
    ImportTrial.undo(id);
    assertThat(
            Association.sql("select count(*) from council where katottg = ?", code.value()).count())
        .isZero();
  }

  @Test
  void isRefusedWithoutAnActAndWithoutANewName() {
    Katottg code = council("Безактівська сільська рада", "Безактове");
    var noAct =
        new Mapping(
            Map.copyOf(SEATS.columns()),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> rehearsed(noAct, list(code, "Будь-яке", "Безактове")))
        .isInstanceOf(SeveralRulesBroken.class);
    assertThatThrownBy(
            () ->
                Association.get(RenameCentre.class)
                    .rename(OFFICE, idOf(code), "Безактове", LATER, "Постанова"))
        .isInstanceOf(NameUnchanged.class);
  }

  private static String list(Katottg code, String now, String before) {
    return "KATOTTG;CENTRE;FORMER_CENTRE\n" + code + ";" + now + ";" + before + "\n";
  }
}
