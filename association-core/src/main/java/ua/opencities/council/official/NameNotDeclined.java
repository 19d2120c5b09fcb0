package ua.opencities.council.official;

import ua.opencities.language.PersonName;
import ua.opencities.shared.RuleBroken;

/** Decisions name an official in the accusative: initials and foreign letters have none. */
public class NameNotDeclined extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private NameNotDeclined(String field, String name) {
    super("council.name-not-declined", name);
    this.field = field;
  }

  static NameNotDeclined at(String field, String name) {
    return new NameNotDeclined(field, name);
  }

  /** Unless all its cases are typed. */
  static void refuse(String field, String name, OfficialWord word, OfficialForms forms) {
    if (!PersonName.canBeDeclined(name) && forms.lacking(word).isPresent())
      throw new NameNotDeclined(field, name);
  }

  @Override
  public String field() {
    return field;
  }
}
