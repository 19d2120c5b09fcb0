package ua.opencities.fee.schedule;

import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/**
 * The schedule is not of what the invoice asks for, or of days that have passed; or it cannot end
 * so.
 */
public class ScheduleDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ScheduleDoesNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ScheduleDoesNotFit nothingDue(String invoice) {
    return new ScheduleDoesNotFit("", "schedule.nothing-due", invoice);
  }

  static ScheduleDoesNotFit otherSum(Money parts, Money due) {
    return new ScheduleDoesNotFit("parts", "schedule.other-sum", parts, due);
  }

  static ScheduleDoesNotFit past(LocalDate today) {
    return new ScheduleDoesNotFit("first", "schedule.day-in-the-past", today);
  }

  static ScheduleDoesNotFit hurries(LocalDate day, LocalDate printed) {
    return new ScheduleDoesNotFit("first", "schedule.hurries", day, printed);
  }

  static ScheduleDoesNotFit passedOn(String invoice) {
    return new ScheduleDoesNotFit("", "schedule.passed-on", invoice);
  }

  static ScheduleDoesNotFit endsByAnAct() {
    return new ScheduleDoesNotFit("actNumber", "schedule.ends-by-an-act");
  }

  static ScheduleDoesNotFit actOfTheFuture(LocalDate today) {
    return new ScheduleDoesNotFit("actDate", "schedule.act-of-the-future", today);
  }

  @Override
  public String field() {
    return field;
  }
}
