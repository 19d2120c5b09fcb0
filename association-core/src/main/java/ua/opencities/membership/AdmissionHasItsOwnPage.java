package ua.opencities.membership;

import ua.opencities.shared.RuleBroken;

/** Who admits looks at the dossier first. */
public class AdmissionHasItsOwnPage extends RuleBroken {
  private static final long serialVersionUID = 1;

  AdmissionHasItsOwnPage() {
    super("membership.admission-has-its-own-page");
  }

  @Override
  public String field() {
    return "to";
  }
}
