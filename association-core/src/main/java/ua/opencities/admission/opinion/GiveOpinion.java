package ua.opencities.admission.opinion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.council.CouncilExists;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A colleague says what they think of a candidate; who is against, or remarks, says why. */
@UseCase
@StaffOnly
public class GiveOpinion {
  public static final int WORDS = 1000;
  private final Opinions opinions;
  private final CouncilExists councils;
  private final Event<OpinionGiven> given;
  private final Clock clock;

  @Inject
  GiveOpinion(Opinions opinions, CouncilExists councils, Event<OpinionGiven> given, Clock clock) {
    this.opinions = opinions;
    this.councils = councils;
    this.given = given;
    this.clock = clock;
  }

  /**
   * @throws TextNotAccepted when there are no words and the opinion is not in favour
   */
  public void give(Actor actor, CouncilId council, Verdict verdict, Optional<String> words) {
    councils.require(actor, council);
    Optional<String> said = Text.optional("opinion", words.orElse(null), WORDS);
    if (verdict != Verdict.FOR && said.isEmpty()) throw TextNotAccepted.missing("opinion");
    var id = opinions.add(council, actor, verdict, said, clock.instant());
    given.fire(new OpinionGiven(actor.name(), council, id, verdict));
  }
}
