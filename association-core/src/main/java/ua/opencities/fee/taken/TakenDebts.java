package ua.opencities.fee.taken;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The debts that came to a council from those before it, paid ones too. What a succession that was
 * undone brought back is of a council's own invoice again, and not among them.
 */
@UseCase
@StaffOnly
public class TakenDebts {
  private final TakenRows rows;

  @Inject
  TakenDebts(TakenRows rows) {
    this.rows = rows;
  }

  /** The earliest due first. */
  public List<TakenDebt> of(Actor actor, CouncilId council) {
    return rows.of(council);
  }

  /**
   * @throws NotFound when the council took nothing of it over
   */
  public TakenDebt one(Actor actor, CouncilId council, UUID source) {
    return of(actor, council).stream()
        .filter(debt -> debt.source().equals(source))
        .findFirst()
        .orElseThrow(() -> new NotFound("debt taken over"));
  }
}
