package ua.opencities.admission.dossier;

import java.util.List;
import ua.opencities.shared.RuleBroken;

/** Whose dossier lacks something is admitted only with a reason. */
public class DossierIncomplete extends RuleBroken {
  private static final long serialVersionUID = 1;

  DossierIncomplete(List<String> councils) {
    super("admission.dossier-incomplete", String.join(", ", councils));
  }

  @Override
  public String field() {
    return "reason";
  }
}
