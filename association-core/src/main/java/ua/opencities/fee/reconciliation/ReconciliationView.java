package ua.opencities.fee.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileFacts;
import ua.opencities.document.signature.Signature;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.Money;
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

  /** What the council has in its books for a line, counted from 1, with the sign of the line. */
  public Optional<Money> theirs(int place) {
    Money ours = content.lines().get(place - 1).amount();
    return newest()
        .map(side -> side.figures().get(place))
        .map(amount -> ours.isPositive() ? amount : amount.negated());
  }

  /** Theirs less ours; empty where they said nothing else. */
  public Optional<Money> difference(int place) {
    return theirs(place)
        .map(theirs -> theirs.minus(content.lines().get(place - 1).amount()))
        .filter(difference -> !difference.isZero());
  }

  public Optional<Money> closingDifference() {
    return newest()
        .flatMap(CouncilSide::closing)
        .map(closing -> closing.minus(content.closing()))
        .filter(difference -> !difference.isZero());
  }
}
