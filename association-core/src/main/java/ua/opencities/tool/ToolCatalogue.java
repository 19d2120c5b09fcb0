package ua.opencities.tool;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Every tool there is, in its order. */
@UseCase
public class ToolCatalogue {
  private final Entitlements entitlements;

  @Inject
  ToolCatalogue(Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  public List<ToolView> all(Actor actor) {
    return entitlements.catalogue();
  }
}
