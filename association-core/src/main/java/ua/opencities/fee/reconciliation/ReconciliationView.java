package ua.opencities.fee.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileFacts;
import ua.opencities.document.signature.Signature;
import ua.opencities.fee.reconciliation.paper.BothSides;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.AnswerView;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.tenancy.CouncilId;

/**
 * An act to read.
 *
 * @param answers of the council, the newest first
 */
public record ReconciliationView(
    ReconciliationId id,
    CouncilId council,
    ReconciliationContent content,
    String drawnBy,
    List<AnswerView> answers,
    List<SignedCopy> copies) {

  /** A signed copy, with the signatures that were read when it came in. */
  public record SignedCopy(
      UUID id, FileFacts file, String by, Instant at, List<Signature> signatures) {}

  public Optional<CouncilSide> newest() {
    return answers.stream().findFirst().map(AnswerView::side);
  }

  public BothSides sides() {
    return new BothSides(content, newest());
  }
}
