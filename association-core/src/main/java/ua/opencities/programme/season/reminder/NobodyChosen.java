package ua.opencities.programme.season.reminder;

import ua.opencities.shared.RuleBroken;

/** There is nobody to do the work for. */
public class NobodyChosen extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private NobodyChosen(String field, String code) {
    super(code);
    this.field = field;
  }

  static NobodyChosen noRole() {
    return new NobodyChosen("role", "season.choose-a-role");
  }

  public static NobodyChosen noCouncil() {
    return new NobodyChosen("", "season.choose-a-council");
  }

  /** None of them has a programme whose papers could be packed. */
  public static NobodyChosen noProgramme() {
    return new NobodyChosen("", "season.choose-with-programme");
  }

  @Override
  public String field() {
    return field;
  }
}
