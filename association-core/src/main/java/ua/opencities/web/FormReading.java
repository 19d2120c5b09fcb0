package ua.opencities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;

/**
 * Reads a form field by field and keeps what cannot be read, so that all is said at once. A refused
 * field gives null (or 0, or empty): nothing may be made of the fields before {@link
 * #sayWhatIsWrong}.
 */
public final class FormReading {
  private final Sent sent;
  private final List<RuleBroken> refused = new ArrayList<>();

  public FormReading(Sent sent) {
    this.sent = sent;
  }

  /** One line or more, at most so many characters. */
  public String text(String field, int most) {
    return read(() -> Text.required(field, sent.field(field), most));
  }

  /** Empty also when it is refused: what is left out and what is too long are read alike. */
  public Optional<String> optionalText(String field, int most) {
    return orEmpty(read(() -> Text.optional(field, sent.field(field), most)));
  }

  public LocalDate date(String field) {
    return read(() -> Typed.date(field, sent.field(field)));
  }

  public Optional<LocalDate> optionalDate(String field) {
    return orEmpty(read(() -> Typed.optionalDate(field, sent.field(field))));
  }

  /** Both days included; without a last day it goes on. */
  public Period period(String fromField, String toField) {
    LocalDate from = date(fromField);
    Optional<LocalDate> to = read(() -> Typed.optionalDate(toField, sent.field(toField)));
    if (from == null || to == null) return null;
    return read(
        () -> {
          if (to.isPresent() && to.get().isBefore(from))
            throw new PeriodRunsBackwards(from, to.get(), toField);
          return new Period(from, to);
        });
  }

  public int number(String field) {
    return orZero(read(() -> Typed.number(field, sent.field(field))));
  }

  public int year(String field) {
    return orZero(read(() -> Typed.year(field, sent.field(field))));
  }

  public Money money(String field) {
    return read(() -> Typed.money(field, sent.field(field)));
  }

  public <E extends Enum<E>> E choice(String field, Class<E> of) {
    return read(() -> Typed.choice(field, sent.field(field), of));
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

  /** A field of a table: the first row's has the plain name, {@code amount-2} is the third's. */
  public static String inRow(String field, int row) {
    return row == 0 ? field : field + "-" + row;
  }

  /**
   * @throws RuleBroken with every field that was refused
   */
  public void sayWhatIsWrong() {
    if (refused.size() == 1) throw refused.get(0);
    if (!refused.isEmpty()) throw new SeveralRulesBroken(refused);
  }

  private static <T> Optional<T> orEmpty(Optional<T> read) {
    return read == null ? Optional.empty() : read;
  }

  private static int orZero(Integer read) {
    return read == null ? 0 : read;
  }
}
