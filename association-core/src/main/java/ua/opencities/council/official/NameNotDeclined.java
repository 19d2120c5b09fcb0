package ua.opencities.council.official;

import ua.opencities.shared.RuleBroken;

/**
 * Decisions name an official in the accusative: initials, foreign letters and unknown posts have
 * none that a rule could know.
 */
public class NameNotDeclined extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  NameNotDeclined(String field, OfficialWord word, String written) {
    super(word.refusal(), written);
    this.field = field;
  }

  /** Unless all its cases are typed. */
  static void refuse(String field, String name, OfficialWord word, OfficialForms forms) {
    if (!word.canBeDeclined(name) && forms.lacking(word).isPresent())
      throw new NameNotDeclined(field, word, name);
  }

  @Override
  public String field() {
    return field;
  }
}
