package ua.opencities.admission.candidate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.Turn;
import ua.opencities.admission.candidate.CandidateApplication.Card;
import ua.opencities.membership.MembershipStepTaken;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Operator;

/** Whatever step a council takes, and on whatever page: its application goes along. */
@Dependent
class FollowTheRoad {
  private final Applications applications;
  private final PapersToSign papers;
  private final TellApplicant tell;
  private final Clock clock;

  @Inject
  FollowTheRoad(Applications applications, PapersToSign papers, TellApplicant tell, Clock clock) {
    this.applications = applications;
    this.papers = papers;
    this.tell = tell;
    this.clock = clock;
  }

  void follow(@Observes MembershipStepTaken step) {
    applications.openToChange(step.council()).ifPresent(card -> follow(step, card));
  }

  private void follow(MembershipStepTaken step, Card card) {
    Instant now = clock.instant();
    Optional<String> words = step.act().remarks();
    switch (step.to()) {
      case DECISION_ADOPTED -> {
        papers.lay(card, now);
        applications.turn(card.id(), Turn.APPLICANT, now);
        tell.tell(step.by(), card, ApplicantNews.DECISION_TAKEN, Optional.empty());
      }
      case AGREEMENT_SIGNED -> {
        applications.turn(card.id(), hasApplied(card) ? Turn.OFFICE : Turn.APPLICANT, now);
        tell.tell(step.by(), card, ApplicantNews.AGREEMENT_TAKEN, Optional.empty());
      }
      case APPLIED -> {
        applications.turn(card.id(), Turn.BOARD, now);
        tell.tell(step.by(), card, ApplicantNews.BEFORE_THE_BOARD, Optional.empty());
      }
      case RETURNED -> {
        words.ifPresent(
            it -> applications.note(card, Operator.because("returned with remarks"), it, now));
        applications.turn(card.id(), Turn.APPLICANT, now);
        tell.tell(step.by(), card, ApplicantNews.SENT_BACK, words);
      }
      case ADMITTED -> {
        // else it is a member by the same act, and one letter says so
        if (membershipWaits() || step.act().effectiveOn().isAfter(LocalDate.now(clock)))
          tell.tell(step.by(), card, ApplicantNews.ADMITTED, Optional.empty());
      }
      case ACTIVE -> {
        applications.close(card.id(), ApplicationState.ADMITTED, null, now);
        tell.tell(step.by(), card, ApplicantNews.MEMBER, Optional.empty());
      }
      case REFUSED -> {
        applications.close(card.id(), ApplicationState.REFUSED, words.orElse(null), now);
        tell.tell(step.by(), card, ApplicantNews.REFUSED, words);
      }
      case LEAD -> {
        applications.close(card.id(), ApplicationState.WITHDRAWN, words.orElse(null), now);
        tell.tell(step.by(), card, ApplicantNews.WITHDRAWN, words);
      }
      default -> {}
    }
  }

  private static boolean membershipWaits() {
    return Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING")
        || Setting.on("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
  }

  private boolean hasApplied(Card card) {
    return applications.files(card.id()).stream()
        .anyMatch(file -> !file.ours() && file.part() == DossierPart.APPLICATION);
  }
}
