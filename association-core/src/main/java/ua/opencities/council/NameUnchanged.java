package ua.opencities.council;

import ua.opencities.shared.RuleBroken;

/** A renaming gives another name than the one the council has. */
public class NameUnchanged extends RuleBroken {
  private static final long serialVersionUID = 1;

  NameUnchanged(String name) {
    super("council.name-unchanged", name);
  }

  @Override
  public String field() {
    return "name";
  }
}
