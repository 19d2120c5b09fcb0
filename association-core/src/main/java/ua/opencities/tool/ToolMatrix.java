package ua.opencities.tool;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Members down, tools across: which council has which. */
@UseCase
@StaffOnly
public class ToolMatrix {
  private final Entitlements entitlements;

  @Inject
  ToolMatrix(Entitlements entitlements) {
    this.entitlements = entitlements;
  }

  /**
   * @param words part of a council's name, however it was typed
   */
  public Page<ToolRow> page(Actor actor, Optional<String> words, Page.Request page) {
    return entitlements.matrix(words.orElse(""), page);
  }
}
