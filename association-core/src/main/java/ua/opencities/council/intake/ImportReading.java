package ua.opencities.council.intake;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.intake.line.ImportLine;
import ua.opencities.council.intake.line.LineReading;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.Page;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Imports and their lines. */
@UseCase
@StaffOnly
public class ImportReading {
  private final Imports imports;
  private final ImportRows rows;

  @Inject
  ImportReading(Imports imports, ImportRows rows) {
    this.imports = imports;
    this.rows = rows;
  }

  public Page<ImportView> newest(Actor actor, Page.Request request) {
    return imports.newest(request);
  }

  public ImportView of(Actor actor, ImportId id) {
    return imports.get(id).view();
  }

  public ImportCounts counts(Actor actor, ImportId id) {
    return ImportCounts.of(rows.counts(id));
  }

  /** The headings and some first lines, for the mapping. */
  public Sheet sample(Actor actor, ImportId id) {
    imports.get(id);
    return imports.sample(id);
  }

  /** The file as it came, to be closed by who asked. */
  public Held file(Actor actor, ImportId id) {
    imports.get(id);
    return imports.content(id);
  }

  public Page<ImportLine> lines(
      Actor actor,
      ImportId id,
      Optional<Verdict> verdict,
      Optional<Outcome> outcome,
      Page.Request request) {
    String wanted = verdict.map(Enum::name).orElse("");
    List<ImportLine> lines =
        rows.page(id, wanted, outcome.map(Enum::name).orElse(""), request).stream()
            .map(LineReading::line)
            .toList();
    ImportCounts counts = counts(actor, id);
    long total =
        outcome
            .map(counts::of)
            .or(() -> verdict.map(counts::of))
            .orElseGet(() -> counts.verdicts().values().stream().mapToLong(n -> n).sum());
    return new Page<>(lines, total, request.number(), request.size());
  }
}
