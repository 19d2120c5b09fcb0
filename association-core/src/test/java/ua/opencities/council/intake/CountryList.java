package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.support.BesideTheProject;

/** The country's councils and their renamings in the register for the time of a test. */
public final class CountryList {
  private final Deque<ImportId> taken = new ArrayDeque<>();

  private CountryList() {}

  /** Skips the test when the lists do not lie beside the project. */
  public static CountryList taken() {
    var country = new CountryList();
    country.take("hromadas.csv");
    country.take("hromadas_renames.csv");
    return country;
  }

  private void take(String list) {
    try {
      byte[] file = Files.readAllBytes(BesideTheProject.file("shared/data/" + list));
      ImportId id = ImportTrial.rehearsed(mapping(file), file);
      ImportTrial.applyWithNamesakes(id);
      taken.push(id);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Mapping mapping(byte[] file) {
    Mapping known =
        Association.get(MappingChoices.class)
            .bestFor(OFFICE, Sheet.read(Held.of(file)).headings())
            .orElseThrow()
            .mapping();
    return new Mapping(
        known.columns(),
        known.whole(),
        known.figuresAsOf(),
        known.figuresSource(),
        Optional.of(LocalDate.of(2024, 9, 26)),
        Optional.of("Постанова Верховної Ради від 19.09.2024"));
  }

  /** The last one first, as they came. */
  public void leave() {
    for (ImportId id : taken) {
      ImportTrial.undo(id);
      assertThat(ImportTrial.counts(id).of(Outcome.STAYS)).isZero();
    }
  }
}
