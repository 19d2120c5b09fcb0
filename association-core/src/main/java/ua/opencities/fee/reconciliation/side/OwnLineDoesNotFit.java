package ua.opencities.fee.reconciliation.side;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A line of the council's own that no act can have. */
public class OwnLineDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  OwnLineDoesNotFit(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  public static OwnLineDoesNotFit outside(LocalDate from, LocalDate to) {
    return new OwnLineDoesNotFit("reconciliation.own-line-outside", "day", from, to);
  }

  static OwnLineDoesNotFit tooMany(int most) {
    return new OwnLineDoesNotFit("reconciliation.too-many-own-lines", "day", most);
  }

  @Override
  public String field() {
    return field;
  }
}
