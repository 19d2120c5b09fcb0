package wrong.fee;

import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

@UseCase
public class AskFees {
  EndYear endYear;

  public int of(Actor actor) {
    endYear.end(actor);
    return 0;
  }
}
