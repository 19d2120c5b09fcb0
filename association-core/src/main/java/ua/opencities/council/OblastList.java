package ua.opencities.council;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The 27 units of the first level, in the order of the Ukrainian alphabet. */
@UseCase
public class OblastList {
  private final Councils councils;

  @Inject
  OblastList(Councils councils) {
    this.councils = councils;
  }

  public List<OblastView> all(Actor actor) {
    return councils.oblasts().stream().map(Oblast::view).toList();
  }
}
