package wrong.portal.member;

import jakarta.ejb.Schedule;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import java.util.Optional;
import java.util.Set;
import ua.opencities.tenancy.Actor;
import wrong.fee.AskFees;

public class ClockPages {
  EntityManager database;
  AskFees fees;

  @GET
  public int open() {
    return fees.of(new Actor(Optional.empty(), "me", "me", Set.of(), Optional.empty()));
  }

  @PATCH
  @Schedule(hour = "2")
  public void tick() {}
}
