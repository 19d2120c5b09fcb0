package ua.opencities.admission.candidate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.admission.Turn;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Returns an application with remarks, which the applicant may answer by the link. A package that
 * lies before the Board comes back by a step of the road; before that nothing was taken yet.
 */
@UseCase
@StaffOnly
public class SendBack {
  public static final int WORDS = 2000;
  private final Applications applications;
  private final MembershipOf membership;
  private final RecordMembershipStep record;
  private final TellApplicant tell;
  private final Clock clock;

  @Inject
  SendBack(
      Applications applications,
      MembershipOf membership,
      RecordMembershipStep record,
      TellApplicant tell,
      Clock clock) {
    this.applications = applications;
    this.membership = membership;
    this.record = record;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @throws NoOpenApplication when it was closed meanwhile
   */
  public void send(Actor actor, CouncilId council, String remarks) {
    String words = Text.required("remarks", remarks, WORDS);
    var card = applications.openToChange(council).orElseThrow(NoOpenApplication::new);
    if (membership.of(actor, council).standing() == Standing.APPLIED) {
      LocalDate today = LocalDate.now(clock);
      record.record(
          actor,
          council,
          Standing.RETURNED,
          new Act(
              DecidingBody.DIRECTORATE,
              ActDocument.LETTER,
              Optional.empty(),
              today,
              today,
              Optional.of(words),
              Optional.empty()));
      return;
    }
    applications.note(card, actor, words, clock.instant());
    applications.turn(card.id(), Turn.APPLICANT, clock.instant());
    tell.tell(actor.name(), card, ApplicantNews.SENT_BACK, Optional.of(words));
  }
}
