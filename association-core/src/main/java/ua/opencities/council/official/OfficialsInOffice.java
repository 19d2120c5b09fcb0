package ua.opencities.council.official;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Who held which post of a council on a day: the head first, as the positions are listed. */
@UseCase
public class OfficialsInOffice {
  private final Officials officials;

  @Inject
  OfficialsInOffice(Officials officials) {
    this.officials = officials;
  }

  public List<OfficialView> on(Actor actor, CouncilId council, LocalDate day) {
    return officials.inOffice(council, day);
  }
}
