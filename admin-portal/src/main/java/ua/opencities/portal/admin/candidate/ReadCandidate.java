package ua.opencities.portal.admin.candidate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.admission.interest.InterestOf;
import ua.opencities.admission.opinion.OpinionsOn;
import ua.opencities.council.CouncilProfile;
import ua.opencities.membership.MembershipOf;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;

/** Brings together what the pages about one candidate show. */
@RequestScoped
class ReadCandidate {
  @Inject private ReadTogether together;
  @Inject private CouncilProfile councils;
  @Inject private CandidateQueue queue;
  @Inject private MembershipOf membership;
  @Inject private ApplicationOf applications;
  @Inject private DossierOf dossier;
  @Inject private OpinionsOn opinions;
  @Inject private InterestOf interest;
  @Inject private Clock clock;

  /**
   * @throws NotFound when the council is not on its way and never applied
   */
  CandidatePage of(Actor actor, CouncilId council) {
    return together.read(actor, () -> read(actor, council));
  }

  private CandidatePage read(Actor actor, CouncilId council) {
    var page =
        new CandidatePage(
            councils.of(actor, council),
            queue.one(actor, council),
            membership.of(actor, council),
            applications.of(actor, council),
            dossier.of(actor, council),
            opinions.of(actor, council),
            interest.council(actor, council),
            LocalDate.now(clock));
    if (page.row().isEmpty() && page.application().isEmpty()) throw new NotFound("candidate");
    return page;
  }
}
