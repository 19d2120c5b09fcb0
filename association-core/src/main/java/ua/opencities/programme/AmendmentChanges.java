package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.TextChange;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What an amendment changes in the edition before it; of a first edition nothing. */
@UseCase
public class AmendmentChanges {
  private final Programmes programmes;

  @Inject
  AmendmentChanges(Programmes programmes) {
    this.programmes = programmes;
  }

  public List<TextChange> of(Actor actor, ProgrammeId id) {
    Programme programme = programmes.get(id);
    return programme
        .amends()
        .map(programmes::get)
        .map(before -> Changes.between(before.text(), programme.text()))
        .orElse(List.of());
  }
}
