package ua.opencities.programme.year.execution;

import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * Money of one source for one purpose.
 *
 * @param source in the genitive, as the programme has it: «коштів міського бюджету»
 */
public record SourceResult(
    String source, Optional<String> purpose, Money planned, Optional<Money> actual) {
  public SourceResult answered(Optional<Money> spent) {
    return new SourceResult(source, purpose, planned, spent);
  }

  boolean is(SourceResult other) {
    return source.equals(other.source) && purpose.equals(other.purpose);
  }

  /** What was planned and not spent; below zero where more was spent. */
  public Money left() {
    return planned.minus(actual.orElse(Money.ZERO));
  }
}
