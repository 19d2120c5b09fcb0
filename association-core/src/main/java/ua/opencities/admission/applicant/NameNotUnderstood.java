package ua.opencities.admission.applicant;

import ua.opencities.shared.RuleBroken;

/** A person's name is of letters, with apostrophes, hyphens and full stops. */
public class NameNotUnderstood extends RuleBroken {
  private static final long serialVersionUID = 1;

  NameNotUnderstood() {
    super("admission.name-not-understood");
  }

  @Override
  public String field() {
    return "name";
  }
}
