package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.duplicate.Twins;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** A list may still name a row that was merged, before it was uploaded or beside it. */
class MergedCouncilImportTest {
  private final CouncilId kept = Twins.row();
  private final CouncilId gone = Twins.row();
  private final String code = dossier().card().katottg();
  private final String list = "KATOTTG;RAION\n" + code + ";Інший\n";

  @Test
  void aLineOfAMergedRowIsAnErrorThatNamesTheCouncil() {
    Twins.merge(kept, gone);
    var id = ImportTrial.rehearsed(ImportTrial.by(ImportField.KATOTTG, ImportField.RAION), list);
    var line = ImportTrial.line(id, 2);
    assertThat(line.verdict()).isEqualTo(Verdict.ERROR);
    assertThat(line.remarks())
        .anyMatch(remark -> remark.code().equals("council.import-merged-away"));
  }

  @Test
  void aRowThatIsMergedAfterTheRehearsalStaysAsItIs() {
    var id = ImportTrial.rehearsed(ImportTrial.by(ImportField.KATOTTG, ImportField.RAION), list);
    assertThat(ImportTrial.verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    Twins.merge(kept, gone);
    ImportTrial.apply(id);
    assertThat(ImportTrial.outcome(id, 2)).contains(Outcome.CHANGED_SINCE);
    assertThat(dossier().details().raion()).contains("Двійнятський");
  }

  private CouncilDossier.View dossier() {
    return Association.get(CouncilDossier.class).of(Twins.OFFICE, gone);
  }
}
