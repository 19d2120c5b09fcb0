package ua.opencities.council.official;

import ua.opencities.shared.RuleBroken;

/** Without an act the head represents the council. */
public class RepresentativeNotAuthorised extends RuleBroken {
  private static final long serialVersionUID = 1;

  RepresentativeNotAuthorised() {
    super("official.representative-not-authorised");
  }

  @Override
  public String field() {
    return "authority";
  }
}
