package ua.opencities.fee.opening.line;

import ua.opencities.shared.RuleBroken;

/** Why a line takes no part; a reader sees it beside the line. */
final class LineWrong extends RuleBroken {
  private static final long serialVersionUID = 1;

  LineWrong(String code, Object... arguments) {
    super(code, arguments);
  }
}
