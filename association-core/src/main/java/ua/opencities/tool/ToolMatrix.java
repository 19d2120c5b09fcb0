package ua.opencities.tool;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Obstacles obstacles;
  private final Clock clock;

  @Inject
  ToolMatrix(Entitlements entitlements, Obstacles obstacles, Clock clock) {
    this.entitlements = entitlements;
    this.obstacles = obstacles;
    this.clock = clock;
  }

  /**
   * @param words part of a council's name, however it was typed
   */
  public Page<ToolRow> page(Actor actor, Optional<String> words, Page.Request page) {
    var only = obstacles.onlyReading(actor, LocalDate.now(clock));
    return entitlements
        .matrix(words.orElse(""), page)
        .map(row -> row.restricted(only.contains(row.council())));
  }
}
