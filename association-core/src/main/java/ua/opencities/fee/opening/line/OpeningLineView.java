package ua.opencities.fee.opening.line;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Remark;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/**
 * A line of an import for a reader.
 *
 * @param number in the file, the heading counted
 */
public record OpeningLineView(
    int place,
    int number,
    OpeningVerdict verdict,
    Optional<CouncilId> council,
    String code,
    String name,
    OpeningFacts facts,
    List<Remark> remarks,
    boolean accepted,
    Optional<OpeningOutcome> outcome) {

  public static OpeningLineView of(Row row) {
    return new OpeningLineView(
        row.number(),
        row.number(),
        OpeningVerdict.valueOf(row.text()),
        row.idIfAny().map(CouncilId::new),
        row.text(),
        row.text(),
        OpeningFacts.read(row.text()),
        remarks(row.text()),
        row.yes(),
        row.textIfAny().map(OpeningOutcome::valueOf));
  }

  private static List<Remark> remarks(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      return Remark.read(reader.readArray());
    }
  }
}
