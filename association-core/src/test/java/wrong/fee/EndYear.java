package wrong.fee;

import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

@UseCase
@StaffOnly
public class EndYear {
  public void end(Actor actor) {}
}
