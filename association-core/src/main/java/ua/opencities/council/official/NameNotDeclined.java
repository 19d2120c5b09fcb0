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

  static String refuse(String field, String name) {
    if (!PersonName.canBeDeclined(name)) throw new NameNotDeclined(field, name);
    return name;
  }

  @Override
  public String field() {
    return field;
  }
}
