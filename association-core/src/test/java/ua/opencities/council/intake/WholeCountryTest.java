package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.counts;
import static ua.opencities.council.intake.ImportTrial.rehearsed;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.support.BesideTheProject;

/** The country's list, which lies beside the project; without it this is skipped. */
class WholeCountryTest {
  @Test
  void all1469LoadAndLeaveAgainWithoutATrace() throws IOException {
    byte[] file = Files.readAllBytes(BesideTheProject.file("shared/data/hromadas.csv"));
    byte[] renames = Files.readAllBytes(BesideTheProject.file("shared/data/hromadas_renames.csv"));
    long before = councils();
    ImportId id = rehearsed(shipped(file), file);
    long namesakes = ImportTrial.namesakes(id).size();
    assertThat(counts(id).of(Verdict.SUSPICIOUS))
        .as("of councils of other tests")
        .isEqualTo(namesakes);
    assertThat(counts(id).of(Verdict.NEW) + namesakes).isEqualTo(1469);
    assertThat(counts(id).of(Verdict.VANISHED)).isEqualTo(before);
    ImportTrial.applyWithNamesakes(id);
    assertThat(counts(id).of(Outcome.APPLIED)).isEqualTo(1469);
    assertThat(councils()).isEqualTo(before + 1469);
    assertThat(counts(rehearsed(shipped(file), file)).of(Verdict.SAME)).isEqualTo(1469);

    ImportId renamed = rehearsed(withAct(shipped(renames)), renames);
    assertThat(counts(renamed).of(Verdict.NEW)).isZero();
    assertThat(counts(renamed).of(Verdict.ERROR)).isZero();
    assertThat(counts(renamed).of(Verdict.SUSPICIOUS)).isZero();
    assertThat(counts(renamed).of(Verdict.RENAMED))
        .as("all but a seat whose former name is not told")
        .isEqualTo(34);
    ImportTrial.apply(renamed);
    ImportTrial.undo(renamed);
    assertThat(counts(renamed).of(Outcome.STAYS)).isZero();

    ImportTrial.undo(id);
    assertThat(counts(id).of(Outcome.STAYS))
        .as("both lists changed it, the later one is back")
        .isZero();
    assertThat(councils()).isEqualTo(before);
  }

  private static Mapping shipped(byte[] file) {
    return Association.get(MappingChoices.class)
        .bestFor(OFFICE, Sheet.read(Held.of(file)).headings())
        .orElseThrow()
        .mapping();
  }

  private static Mapping withAct(Mapping mapping) {
    return new Mapping(
        mapping.columns(),
        mapping.whole(),
        mapping.figuresAsOf(),
        mapping.figuresSource(),
        Optional.of(LocalDate.of(2024, 9, 26)),
        Optional.of("Постанова Верховної Ради від 19.09.2024"));
  }

  private static long councils() {
    return Association.sql("select count(*) from council where merged_into is null").count();
  }
}
