package ua.opencities.report.year;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What a council had of the association in a year, as the rooms of advice and letters know it. */
@UseCase
public class HelpInYear {
  private final YearFigures figures;

  @Inject
  HelpInYear(YearFigures figures) {
    this.figures = figures;
  }

  /** Of a council out of sight there is nothing. */
  public YearHelp of(Actor actor, CouncilId council, int year) {
    return figures.help(council, year);
  }
}
