package ua.opencities.admission.link;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.admission.NewFile;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.document.LookAtFile;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * The council that showed interest has decided: by its link the interest becomes an application.
 */
@UseCase
public class HandInDecision {
  private final OpenedApplication opened;
  private final LinkDeeds deeds;
  private final LookAtFile look;
  private final Event<ApplicationConfirmed> confirmed;
  private final Clock clock;

  @Inject
  HandInDecision(
      OpenedApplication opened,
      LinkDeeds deeds,
      LookAtFile look,
      Event<ApplicationConfirmed> confirmed,
      Clock clock) {
    this.opened = opened;
    this.deeds = deeds;
    this.look = look;
    this.confirmed = confirmed;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the link opens nothing
   * @throws NothingTakenIn when it waits for no decision: it was handed in already
   * @throws CouncilNotOpenToJoin when somebody else's application was first, or it is a member
   * @throws ua.opencities.admission.applicant.DecisionOfADayToCome for one not adopted yet
   * @throws ua.opencities.document.FileKindNotAccepted for a wrong file, whatever its name says
   */
  public void handIn(Actor atTheDoor, String link, CouncilDecision decision) {
    Secret secret = new Secret(link);
    Instant now = clock.instant();
    if (opened.card(secret, now).isEmpty()) throw new NotFound("application");
    decision.refuseADayToCome(LocalDate.now(clock));
    var scan = decision.scan();
    NewFile file = NewFile.of(look.look(atTheDoor, scan.name(), scan.content()), scan.content());
    String answer =
        deeds
            .decide(secret, decision.number(), decision.decidedOn(), file, now)
            .orElseThrow(NothingTakenIn::new);
    if (answer.equals("TAKEN")) throw new CouncilNotOpenToJoin();
    confirmed.fire(
        ApplicationConfirmed.of(atTheDoor.name(), opened.card(secret, now).orElseThrow()));
  }
}
