package ua.opencities.fee.reconciliation.paper;

import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.shared.Money;

/** The council's figures beside the association's; before it answered there are none. */
public record BothSides(ReconciliationContent content, Optional<CouncilSide> side) {

  /** What the council has in its books for a line, counted from 1, with the sign of the line. */
  public Optional<Money> theirs(int place) {
    Money ours = ours(place);
    return side.map(it -> it.figures().get(place))
        .map(amount -> ours.isPositive() ? amount : amount.negated());
  }

  /** Theirs less ours; empty where they said nothing else. */
  public Optional<Money> difference(int place) {
    return theirs(place).map(it -> it.minus(ours(place))).filter(it -> !it.isZero());
  }

  public Money opening() {
    return side.flatMap(CouncilSide::opening).orElse(content.opening());
  }

  /** As the council states it, or as its lines make it. */
  public Money closing() {
    return side.flatMap(CouncilSide::closing).orElseGet(this::reckoned);
  }

  public Optional<Money> openingDifference() {
    return differing(opening().minus(content.opening()));
  }

  public Optional<Money> closingDifference() {
    return differing(closing().minus(content.closing()));
  }

  /** The council's balances and lines are no others than the association's. */
  public boolean areTheSame() {
    return openingDifference().isEmpty()
        && closingDifference().isEmpty()
        && side.stream().allMatch(it -> it.added().isEmpty())
        && places().allMatch(place -> difference(place).isEmpty());
  }

  /** What raises the debt by the council's books, {@code lowered} what lowers it. */
  Money raised() {
    return Money.sum(lines().filter(Money::isPositive).toList());
  }

  Money lowered() {
    return Money.sum(lines().filter(it -> !it.isPositive()).map(Money::negated).toList());
  }

  private Money reckoned() {
    return opening().plus(Money.sum(lines().toList()));
  }

  private java.util.stream.Stream<Money> lines() {
    return java.util.stream.Stream.concat(
        places().mapToObj(place -> theirs(place).orElse(ours(place))),
        side.stream().flatMap(it -> it.added().stream()).map(OwnLine::amount));
  }

  private IntStream places() {
    return IntStream.rangeClosed(1, content.lines().size());
  }

  private Money ours(int place) {
    return content.lines().get(place - 1).amount();
  }

  private static Optional<Money> differing(Money difference) {
    return Optional.of(difference).filter(it -> !it.isZero());
  }
}
