package ua.opencities.programme.year.shortfall;

import java.time.LocalDate;
import java.time.Year;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** A word about a shortfall that does not fit the year, or what was said before. */
public class ShortfallOutOfTurn extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ShortfallOutOfTurn(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ShortfallOutOfTurn feeIsNotKnown(int year) {
    return new ShortfallOutOfTurn("", "shortfall.fee-is-not-known", Year.of(year));
  }

  static ShortfallOutOfTurn nothingIsMissing(Money fee) {
    return new ShortfallOutOfTurn("fundable", "shortfall.nothing-is-missing", fee);
  }

  static ShortfallOutOfTurn notStated() {
    return new ShortfallOutOfTurn("", "shortfall.not-stated");
  }

  static ShortfallOutOfTurn dueInThePast(LocalDate day) {
    return new ShortfallOutOfTurn("dueOn", "shortfall.due-in-the-past", day);
  }

  static ShortfallOutOfTurn dueInAnotherYear(String field, int year) {
    return new ShortfallOutOfTurn(field, "shortfall.due-in-another-year", Year.of(year));
  }

  static ShortfallOutOfTurn firstIsNoPart(Money missing) {
    return new ShortfallOutOfTurn("first", "shortfall.first-is-no-part", missing);
  }

  static ShortfallOutOfTurn secondBeforeFirst(LocalDate first) {
    return new ShortfallOutOfTurn("secondOn", "shortfall.second-before-first", first);
  }

  static ShortfallOutOfTurn notAgreed() {
    return new ShortfallOutOfTurn("", "shortfall.not-agreed");
  }

  static ShortfallOutOfTurn noProgrammeInForce(int year) {
    return new ShortfallOutOfTurn("", "shortfall.no-programme-in-force", Year.of(year));
  }

  static ShortfallOutOfTurn programmePlansNoMore(int year, Money planned) {
    return new ShortfallOutOfTurn("", "shortfall.programme-plans-no-more", Year.of(year), planned);
  }

  static ShortfallOutOfTurn ourLinesAreNotMarked(int year) {
    return new ShortfallOutOfTurn("", "shortfall.our-lines-are-not-marked", Year.of(year));
  }

  @Override
  public String field() {
    return field;
  }
}
