package ua.opencities.programme.paper;

import ua.opencities.shared.RuleBroken;

/** An archive of papers would be empty: no kind or no format is chosen. */
public class NothingWanted extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  NothingWanted(String field) {
    super("paper.choose-at-least-one");
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
