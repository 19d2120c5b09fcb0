package ua.opencities.council.intake.line;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Remark;
import ua.opencities.tenancy.CouncilId;

/**
 * A line of an import for a reader.
 *
 * @param number in the file; empty for a council that the list does not name
 * @param council empty as long as it is not in the register
 * @param accepted a suspicious line that is taken all the same
 */
public record ImportLine(
    int place,
    Optional<Integer> number,
    Verdict verdict,
    Optional<CouncilId> council,
    String katottg,
    String name,
    List<Change> changes,
    List<SaidByLine> attributes,
    List<Remark> remarks,
    boolean accepted,
    Optional<Outcome> outcome) {

  /**
   * What becomes of one detail.
   *
   * @param detail {@code name}, {@code centreName}, {@code inhabitants} …
   * @param before empty where nothing stood
   */
  public record Change(String detail, String before, String after) {}
}
