package ua.opencities.programme.year.execution;

import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * What became of a measure; of a programme without measures, of one of its tasks.
 *
 * @param planned for the year; zero where it needed no money
 * @param result what came of it
 */
public record MeasureResult(
    String measure,
    Money planned,
    Optional<Fulfilment> fulfilment,
    Optional<Money> spent,
    Optional<String> result,
    Optional<String> note) {
  static final int WORDS = 1000;

  public MeasureResult {
    result = Text.optional("result", result.orElse(""), WORDS);
    note = Text.optional("note", note.orElse(""), WORDS);
  }

  static MeasureResult open(String measure, Money planned) {
    return new MeasureResult(
        measure, planned, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public MeasureResult answered(
      Optional<Fulfilment> how,
      Optional<Money> paid,
      Optional<String> came,
      Optional<String> said) {
    return new MeasureResult(measure, planned, how, paid, came, said);
  }

  MeasureResult answeredAs(MeasureResult other) {
    return answered(other.fulfilment, other.spent, other.result, other.note);
  }

  MeasureResult spending(Money paid) {
    return answered(fulfilment, Optional.of(paid), result, note);
  }
}
