package ua.opencities.portal.admin.council;

import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.Language;
import ua.opencities.membership.Standing;
import ua.opencities.report.CouncilRow;

/** A line of the register with the words of the rooms whose names it carries. */
public record RegisterRow(CouncilRow council) {

  public CouncilKind kind() {
    return CouncilKind.valueOf(council.kind());
  }

  public Standing standing() {
    return Standing.valueOf(council.standing());
  }

  public TerritoryStatus territory() {
    return TerritoryStatus.valueOf(council.territory());
  }

  public String oblast(Language language) {
    return language == Language.UK ? council.oblast() : council.oblastEnglish();
  }
}
