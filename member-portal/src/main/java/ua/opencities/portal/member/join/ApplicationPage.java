package ua.opencities.portal.member.join;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.Turn;
import ua.opencities.admission.link.ApplicationSeen;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Step;

/**
 * The status page of an application.
 *
 * @param path of the link
 */
public record ApplicationPage(ApplicationSeen application, String path) {
  private static final List<JoiningStage> STAGES =
      List.of(
          JoiningStage.INTEREST,
          JoiningStage.DECISION,
          JoiningStage.AGREEMENT,
          JoiningStage.APPLICATION,
          JoiningStage.BOARD,
          JoiningStage.MEETING,
          JoiningStage.MEMBER);

  public boolean isOpen() {
    return application.card().state() == ApplicationState.OPEN;
  }

  public boolean isRefused() {
    return application.card().state() == ApplicationState.REFUSED;
  }

  public boolean isWithdrawn() {
    return application.card().state() == ApplicationState.WITHDRAWN;
  }

  public boolean isMember() {
    return application.card().state() == ApplicationState.ADMITTED;
  }

  public boolean isTheApplicantsTurn() {
    return isOpen() && application.card().turn() == Turn.APPLICANT;
  }

  /** The office waits for the council's decision. */
  private boolean isInterest() {
    return application.card().state() == ApplicationState.INTERESTED;
  }

  /**
   * The road; the General Meeting stands in it where the statute asks for it, interest where it
   * began so.
   */
  public List<Step> steps(Screen screen) {
    var here = application.card().stage();
    var steps = new ArrayList<Step>();
    for (JoiningStage stage : STAGES) {
      String title = screen.t("join.stage-" + stage.name().toLowerCase(java.util.Locale.ROOT));
      if (stage == JoiningStage.MEETING && !application.hasMeeting()) continue;
      if (stage == JoiningStage.INTEREST && application.card().interestedSince().isEmpty())
        continue;
      boolean current = stage == stage(here);
      if (isMember() || stage.compareTo(stage(here)) < 0 && !current)
        steps.add(Step.done(title, "", ""));
      else if (current && (isOpen() || isInterest()))
        steps.add(Step.current(title, screen.t("join.now")));
      else steps.add(Step.ahead(title, ""));
    }
    return steps;
  }

  /** Admitted without a Meeting to come, a council waits for its membership. */
  private JoiningStage stage(JoiningStage here) {
    return here == JoiningStage.MEETING && !application.hasMeeting() ? JoiningStage.MEMBER : here;
  }

  /** Papers that wait for a signature, where one may still be handed in. */
  public List<HandedFile> toSign() {
    return application.wanted().stream()
        .flatMap(part -> application.toSign(part).stream())
        .toList();
  }

  public List<HandedFile> handedIn() {
    return application.files().stream().filter(file -> !file.ours()).toList();
  }

  public List<DossierPart> missing() {
    return application.missing();
  }

  /** What to hand in first. */
  public String nextPart() {
    return missing().isEmpty() ? "" : missing().get(0).name();
  }
}
