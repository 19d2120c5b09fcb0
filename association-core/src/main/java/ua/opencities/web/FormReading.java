package ua.opencities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import ua.opencities.shared.FieldReading;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/**
 * Reads a form field by field and keeps what cannot be read, so that all is said at once. A refused
 * field gives null (or 0, or empty): nothing may be made of the fields before {@link
 * #sayWhatIsWrong}.
 */
public final class FormReading implements FieldReading {
  private final UnaryOperator<String> typed;
  private final List<RuleBroken> refused = new ArrayList<>();

  public FormReading(Sent sent) {
    this.typed = sent::field;
  }

  public FormReading(TypedFields fields) {
    this.typed = fields::one;
  }

  /** Of what a program sent: the value of a field, or null. */
  public FormReading(UnaryOperator<String> sent) {
    this.typed = sent;
  }

  @Override
  public String text(String field, int most) {
    return read(() -> Text.required(field, typed.apply(field), most));
  }

  @Override
  public Optional<String> optionalText(String field, int most) {
    return orEmpty(read(() -> Text.optional(field, typed.apply(field), most)));
  }

  @Override
  public LocalDate date(String field) {
    return read(() -> Typed.date(field, typed.apply(field)));
  }

  public Optional<LocalDate> optionalDate(String field) {
    return orEmpty(read(() -> Typed.optionalDate(field, typed.apply(field))));
  }

  @Override
  public Period period(String fromField, String toField) {
    LocalDate from = date(fromField);
    Optional<LocalDate> to = read(() -> Typed.optionalDate(toField, typed.apply(toField)));
    if (from == null || to == null) return null;
    return read(
        () -> {
          if (to.isPresent() && to.get().isBefore(from))
            throw new PeriodRunsBackwards(from, to.get(), toField);
          return new Period(from, to);
        });
  }

  @Override
  public int number(String field) {
    return orZero(read(() -> Typed.number(field, typed.apply(field))));
  }

  public Optional<Integer> optionalNumber(String field) {
    return optionalText(field, 24).isEmpty() ? Optional.empty() : Optional.of(number(field));
  }

  public int year(String field) {
    return orZero(read(() -> Typed.year(field, typed.apply(field))));
  }

  public Money money(String field) {
    return read(() -> Typed.money(field, typed.apply(field)));
  }

  public Optional<Money> optionalMoney(String field) {
    return optionalText(field, 24).isEmpty() ? Optional.empty() : Optional.ofNullable(money(field));
  }

  @Override
  public <E extends Enum<E>> E choice(String field, Class<E> of) {
    return read(() -> Typed.choice(field, typed.apply(field), of));
  }

  /**
   * Any other reading that refuses by a broken rule.
   *
   * @return what was read, or null
   */
  public <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (SeveralRulesBroken several) {
      refused.addAll(several.rules());
    } catch (RuleBroken rule) {
      refused.add(rule);
    }
    return null;
  }

  /** The same of a row of a table: it is that row's field which is refused. */
  public <T> T readInRow(int row, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuleBroken rule) {
      refused.add(new RefusedHere(rule, row));
      return null;
    }
  }

  /** The same of another field: there the form asks for what the rule speaks of. */
  public <T> T readAt(String field, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuleBroken rule) {
      refused.add(new RefusedHere(rule, field));
      return null;
    }
  }

  /** A field of a table: the first row's has the plain name, {@code amount-2} is the third's. */
  public static String inRow(String field, int row) {
    return row == 0 ? field : field + "-" + row;
  }

  @Override
  public void sayWhatIsWrong() {
    if (refused.size() == 1) throw refused.get(0);
    if (!refused.isEmpty()) throw new SeveralRulesBroken(refused);
  }

  private static <T> Optional<T> orEmpty(Optional<T> read) {
    return read == null ? Optional.empty() : read;
  }

  /** The same rule, said at the field where the form asks for what it speaks of. */
  private static final class RefusedHere extends RuleBroken {
    private static final long serialVersionUID = 1;
    private final String field;

    RefusedHere(RuleBroken rule, int row) {
      this(rule, inRow(rule.field(), row));
    }

    RefusedHere(RuleBroken rule, String field) {
      super(rule.code(), rule.arguments().toArray());
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }

  private static int orZero(Integer read) {
    return read == null ? 0 : read;
  }
}
