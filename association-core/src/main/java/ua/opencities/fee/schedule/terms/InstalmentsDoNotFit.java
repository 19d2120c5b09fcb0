package ua.opencities.fee.schedule.terms;

import ua.opencities.shared.RuleBroken;

/** Too few or too many instalments, one of nothing, or days that do not follow one another. */
public class InstalmentsDoNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  InstalmentsDoNotFit(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  /**
   * @param row from 0; the field of the first has the plain name
   */
  InstalmentsDoNotFit(String field, int row, String code) {
    super(code, row + 1);
    this.field = row == 0 ? field : field + "-" + row;
  }

  @Override
  public String field() {
    return field;
  }
}
