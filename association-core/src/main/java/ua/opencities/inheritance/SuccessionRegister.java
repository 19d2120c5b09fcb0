package ua.opencities.inheritance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The acts by which councils came after others. */
@UseCase
@StaffOnly
public class SuccessionRegister {
  private final Inheritances lines;

  @Inject
  SuccessionRegister(Inheritances lines) {
    this.lines = lines;
  }

  /** A row a pair of councils, as the heirs see them, the newest first. */
  public Page<InheritanceView> page(Actor actor, Optional<String> words, Page.Request page) {
    return lines.page(words.orElse(""), page);
  }

  /**
   * The lines of one act.
   *
   * @throws NotFound when there is no such act
   */
  public List<InheritanceView> act(Actor actor, UUID act) {
    var found = lines.ofAct(act);
    if (found.isEmpty()) throw new NotFound("succession");
    return found;
  }
}
