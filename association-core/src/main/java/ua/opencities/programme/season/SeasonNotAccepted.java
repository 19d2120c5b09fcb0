package ua.opencities.programme.season;

import java.time.LocalDate;
import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** A season, or a council's day in it, that cannot be so. */
public class SeasonNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private SeasonNotAccepted(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static SeasonNotAccepted opened(int year) {
    return new SeasonNotAccepted("year", "season.opened-already", Year.of(year));
  }

  static SeasonNotAccepted unlikelyYear(int year) {
    return new SeasonNotAccepted("year", "season.unlikely-year", Year.of(year));
  }

  static SeasonNotAccepted sessionFarFromTheYear(
      String field, int year, LocalDate first, LocalDate last) {
    return new SeasonNotAccepted(
        field, "season.session-far-from-the-year", Year.of(year), first, last);
  }

  static SeasonNotAccepted daysOutOfReach(String field, int most) {
    return new SeasonNotAccepted(field, "season.days-out-of-reach", most);
  }

  static SeasonNotAccepted tooManyDaysOff(int most) {
    return new SeasonNotAccepted("daysOff", "season.too-many-days-off", most);
  }

  @Override
  public String field() {
    return field;
  }
}
