package ua.opencities.council.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.intake.line.ImportLine;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.job.RunNextJob;
import ua.opencities.shared.Page;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;

/** Lists taken in as the office does: uploaded, rehearsed, applied by a worker, undone. */
final class ImportTrial {
  static final Actor OFFICE = Association.administrator();
  static final LocalDate COUNTED = LocalDate.of(2022, 1, 1);
  private static final ImportReading READING = Association.get(ImportReading.class);

  private ImportTrial() {}

  /** Headings are the names of the fields. */
  static Mapping by(ImportField... fields) {
    Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
    for (ImportField field : fields) columns.put(field, field.name());
    return new Mapping(
        columns,
        false,
        Optional.of(COUNTED),
        Optional.of("Держстат"),
        Optional.of(LocalDate.of(2024, 9, 26)),
        Optional.of("Постанова від 19.09.2024 № 3984-IX"));
  }

  static ImportId rehearsed(Mapping mapping, String csv) {
    return rehearsed(mapping, csv.getBytes(StandardCharsets.UTF_8));
  }

  static ImportId rehearsed(Mapping mapping, byte[] file) {
    ImportId id = Association.get(UploadCouncils.class).upload(OFFICE, "ради.csv", Held.of(file));
    Association.get(RehearseImport.class).rehearse(OFFICE, id, mapping);
    return id;
  }

  static void apply(ImportId id, Integer... accepted) {
    Association.get(ApplyImport.class).apply(OFFICE, id, List.of(accepted));
    var worker = Association.get(RunNextJob.class);
    while (worker.run(Operator.because("test"), "test", () -> false).isPresent()) {
      // one after another
    }
  }

  /** With the lines that are suspicious for a namesake that another test entered. */
  static void applyWithNamesakes(ImportId id) {
    apply(id, namesakes(id).stream().map(ImportLine::place).toArray(Integer[]::new));
  }

  static List<ImportLine> namesakes(ImportId id) {
    return READING
        .lines(
            OFFICE, id, Optional.of(Verdict.SUSPICIOUS), Optional.empty(), new Page.Request(1, 200))
        .items()
        .stream()
        .filter(
            line ->
                line.remarks().stream().anyMatch(r -> r.code().equals("council.import-namesake")))
        .toList();
  }

  static void undo(ImportId id) {
    Association.get(UndoImport.class).undo(OFFICE, id);
  }

  static ImportView view(ImportId id) {
    return READING.of(OFFICE, id);
  }

  static ImportCounts counts(ImportId id) {
    return READING.counts(OFFICE, id);
  }

  static ImportLine line(ImportId id, int number) {
    return READING
        .lines(OFFICE, id, Optional.empty(), Optional.empty(), new Page.Request(1, 200))
        .items()
        .stream()
        .filter(each -> each.number().stream().anyMatch(n -> n == number))
        .findFirst()
        .orElseThrow();
  }

  static Verdict verdict(ImportId id, int number) {
    return line(id, number).verdict();
  }

  static Optional<Outcome> outcome(ImportId id, int number) {
    return line(id, number).outcome();
  }
}
