package ua.opencities.portal.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ua.opencities.council.TerritoriesOfToday;
import ua.opencities.tenancy.Operator;

/** Lets entries of the list of territories hold from their first day, and no longer than said. */
@ApplicationScoped
public class TerritoriesJob implements RegularWork {
  @Inject private TerritoriesOfToday territories;

  @Override
  public String name() {
    return "territories";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  public void round(BooleanSupplier stopping) {
    territories.standByToday(Operator.because("territories"));
  }
}
