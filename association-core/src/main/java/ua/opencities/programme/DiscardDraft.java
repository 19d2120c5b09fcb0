package ua.opencities.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Throws a draft away; the audit trail keeps that there was one. */
@UseCase
public class DiscardDraft {
  private final Programmes programmes;
  private final Event<ProgrammeChanged> happened;

  @Inject
  DiscardDraft(Programmes programmes, Event<ProgrammeChanged> happened) {
    this.programmes = programmes;
    this.happened = happened;
  }

  /**
   * @throws ProgrammeNotEditable once an act was recorded
   * @throws ActOutOfTurn when acts were recorded and set back: they stay for good
   */
  public void discard(Actor actor, ProgrammeId id) {
    Programme programme = programmes.get(id);
    programme.mustBeDraft();
    if (programme.hasActs()) throw ActOutOfTurn.hasActs();
    programmes.remove(programme);
    happened.fire(ProgrammeChanged.discarded(actor, programme));
  }
}
