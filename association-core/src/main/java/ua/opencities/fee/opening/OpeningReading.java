package ua.opencities.fee.opening;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.fee.opening.line.OpeningLineView;
import ua.opencities.fee.opening.line.OpeningOutcome;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.shared.Page;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Imports of openings and their lines. */
@UseCase
@StaffOnly
public class OpeningReading {
  private final OpeningImports imports;
  private final OpeningRows rows;

  @Inject
  OpeningReading(OpeningImports imports, OpeningRows rows) {
    this.imports = imports;
    this.rows = rows;
  }

  public Page<OpeningImportView> newest(Actor actor, Page.Request request) {
    return imports.newest(request);
  }

  public OpeningImportView of(Actor actor, OpeningImportId id) {
    return imports.get(id).view();
  }

  public OpeningCounts counts(Actor actor, OpeningImportId id) {
    return OpeningCounts.of(rows.counts(id));
  }

  /** The headings and some first lines. */
  public Sheet sample(Actor actor, OpeningImportId id) {
    imports.get(id);
    return imports.sample(id);
  }

  /** The file as it came, to be closed by who asked. */
  public Held file(Actor actor, OpeningImportId id) {
    imports.get(id);
    return imports.content(id);
  }

  public Page<OpeningLineView> lines(
      Actor actor,
      OpeningImportId id,
      Optional<OpeningVerdict> verdict,
      Optional<OpeningOutcome> outcome,
      Page.Request request) {
    List<OpeningLineView> lines =
        rows
            .page(
                id, verdict.map(Enum::name).orElse(""), outcome.map(Enum::name).orElse(""), request)
            .stream()
            .map(OpeningLineView::of)
            .toList();
    var counts = OpeningCounts.of(rows.counts(id));
    long total = outcome.map(counts::of).or(() -> verdict.map(counts::of)).orElseGet(counts::all);
    return new Page<>(lines, total, request.number(), request.size());
  }
}
