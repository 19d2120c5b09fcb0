package ua.opencities.admission.candidate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.candidate.CandidateApplication.Card;
import ua.opencities.identity.Secret;

/** Announces news of an application, with a link of its own: earlier ones cannot be read back. */
@Dependent
class TellApplicant {
  private final Applications applications;
  private final Event<ApplicantTold> told;
  private final Clock clock;

  @Inject
  TellApplicant(Applications applications, Event<ApplicantTold> told, Clock clock) {
    this.applications = applications;
    this.told = told;
    this.clock = clock;
  }

  void tell(String by, Card card, ApplicantNews news, Optional<String> words) {
    Secret secret = Secret.next("");
    applications.link(card.id(), secret, clock.instant().plus(ApplyToJoin.LINK_IS_GOOD_FOR));
    var to = new ApplicantTold.To(card.email(), card.applicant(), card.councilName());
    told.fire(new ApplicantTold(by, card.council(), card.id(), to, news, words, secret));
  }
}
