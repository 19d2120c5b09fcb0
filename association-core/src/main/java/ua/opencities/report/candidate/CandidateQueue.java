package ua.opencities.report.candidate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The office's queue of councils on their way in, a page at a time. */
@UseCase
@StaffOnly
public class CandidateQueue {
  private final CandidateRows rows;

  @Inject
  CandidateQueue(CandidateRows rows) {
    this.rows = rows;
  }

  public Page<CandidateRow> page(
      Actor actor, CandidateFilter filter, CandidateOrder order, Page.Request wanted) {
    return rows.page(filter, order, wanted);
  }

  /** All of them, for a file. */
  public List<CandidateRow> all(Actor actor, CandidateFilter filter, CandidateOrder order) {
    return rows.all(filter, order);
  }

  /** The line of one council; empty when it is not on its way. */
  public Optional<CandidateRow> one(Actor actor, CouncilId council) {
    return rows.one(council);
  }
}
