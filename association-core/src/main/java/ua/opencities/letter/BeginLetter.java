package ua.opencities.letter;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.CouncilProfile;
import ua.opencities.letter.LetterChanged.LetterBegun;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Begins a letter: a draft that its writer's side alone sees. */
@UseCase
public class BeginLetter {
  private final Letters letters;
  private final CouncilProfile councils;
  private final Clock clock;
  private final Event<LetterBegun> begun;

  @Inject
  BeginLetter(Letters letters, CouncilProfile councils, Clock clock, Event<LetterBegun> begun) {
    this.letters = letters;
    this.councils = councils;
    this.clock = clock;
    this.begun = begun;
  }

  /**
   * Whose letter, to whom and what for.
   *
   * @param council that writes, or to which the association writes
   */
  public record Order(CouncilId council, LetterParty to, LetterPurpose purpose) {}

  /**
   * @throws NotFound when a council's person writes for anybody but their own council, a side
   *     writes to itself or for what only the other writes, or there is no such council
   */
  public LetterId begin(Actor actor, Order order, LetterText text) {
    LetterParty sender = actor.isStaff() ? LetterParty.ASSOCIATION : LetterParty.COUNCIL;
    if (!actor.isStaff() && !actor.ownCouncil().equals(order.council()))
      throw new NotFound("council");
    boolean toCouncil = order.to() == LetterParty.COUNCIL;
    if (toCouncil != actor.isStaff()) throw new NotFound("addressee");
    if (!LetterPurpose.of(sender).contains(order.purpose())) throw new NotFound("purpose");
    councils.of(actor, order.council());
    var letter = new Letter(order, sender, text, actor, clock.instant());
    letters.add(letter);
    begun.fire(new LetterBegun(actor.name(), letter.view()));
    return letter.view().id();
  }
}
