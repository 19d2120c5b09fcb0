package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.dossier;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.tenancy.CouncilId;

/** A local association has no КАТОТТГ: lists know it by its ЄДРПОУ. */
class AssociationImportTest {
  private static final Mapping LIST =
      ImportTrial.by(
          ImportField.KATOTTG,
          ImportField.NAME,
          ImportField.KIND,
          ImportField.OBLAST,
          ImportField.CENTRE_KIND,
          ImportField.CENTRE,
          ImportField.EDRPOU);
  private static final String HEADING = "KATOTTG;NAME;KIND;OBLAST;CENTRE_KIND;CENTRE;EDRPOU\n";
  private final String edrpou =
      String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));

  @Test
  void comesWithItsEdrpouAloneIsKnownByItAndGoesWhenTheListIsTakenBack() {
    String said = ";Асоціація громад Розточчя " + edrpou + ";;Львівська область;м;Жовква;" + edrpou;
    ImportId id = rehearsed(LIST, HEADING + said + "\n" + said + "\n");
    assertThat(line(id, 2).remarks()).noneMatch(each -> each.code().contains("without-code"));
    assertThat(codes(id, 3)).containsExactly("council.import-line-twice");
    ImportTrial.apply(id, line(id, 2).place());

    CouncilId council = line(id, 2).council().orElseThrow();
    var card = dossier(council).card();
    assertThat(card.katottg()).isEmpty();
    assertThat(card.code()).isEqualTo("ЄДРПОУ " + edrpou);
    assertThat(card.oblast()).isEqualTo("Львівська");
    ImportId again = rehearsed(LIST, HEADING + said + "\n");
    assertThat(verdict(again, 2)).isEqualTo(Verdict.SAME);
    ImportId changed = rehearsed(LIST, HEADING + said.replace("Жовква", "Рава") + "\n");
    assertThat(verdict(changed, 2)).isEqualTo(Verdict.CHANGED);
    ImportId council2 =
        rehearsed(LIST, HEADING + ";Розтоцька рада;міська;Львівська;м;Жовква;" + edrpou + "\n");
    assertThat(codes(council2, 2)).containsExactly("council.katottg-missing");

    ImportTrial.undo(id);
    assertThat(line(id, 2).outcome()).contains(Outcome.TAKEN_BACK);
  }

  @Test
  void aCouncilStillNeedsItsCodeAndAnAssociationItsOblast() {
    ImportId id =
        rehearsed(
            LIST,
            HEADING
                + (";Розтоцька міська рада;міська;Львівська;м;Жовква;" + edrpou + "\n")
                + (";Асоціація Розточчя;;;м;Жовква;" + edrpou + "\n")
                + (";Асоціація Розточчя;;Марсіанська;м;Жовква;" + edrpou + "\n")
                + ";Асоціація Розточчя;;Львівська;м;Жовква;\n");
    assertThat(codes(id, 2)).containsExactly("council.import-edrpou-leads-nowhere");
    assertThat(codes(id, 3)).containsExactly("council.import-new-needs");
    assertThat(codes(id, 4)).containsExactly("council.import-line-twice");
    assertThat(codes(id, 5)).containsExactly("council.import-line-without-code");
    ImportId nowhere =
        rehearsed(LIST, HEADING + ";Асоціація;;Марсіанська;м;Жовква;" + edrpou + "\n");
    assertThat(codes(nowhere, 2)).containsExactly("council.import-no-such-oblast");
  }
}
