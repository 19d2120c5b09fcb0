package ua.opencities.admission.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.ApplicationNote;
import ua.opencities.admission.ApplicationState;
import ua.opencities.admission.Awaited;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.HandedFile;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.Turn;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Setting;

/** An application as its applicant sees it by the link. */
public record ApplicationSeen(
    Card card, List<HandedFile> files, List<ApplicationNote> notes, List<Taken> steps, Met met) {

  /**
   * @param decisionNumber empty as long as there is interest alone
   * @param reason why it was refused
   * @param interestedSince of one that began without a decision
   * @param interestLasts the office waits for the council's decision
   * @param mayDecide the decision may be handed in by the link
   */
  public record Card(
      UUID id,
      String council,
      String applicant,
      ApplicationState state,
      Turn turn,
      Standing standing,
      Optional<String> decisionNumber,
      Optional<LocalDate> decidedOn,
      Optional<String> reason,
      Instant madeAt,
      UUID councilId,
      Optional<LocalDate> interestedSince,
      boolean interestLasts,
      boolean mayDecide) {

    /** There is no decision yet. */
    public boolean isInterest() {
      return decidedOn.isEmpty();
    }

    public JoiningStage stage() {
      if (isInterest()) return JoiningStage.INTEREST;
      return state == ApplicationState.ADMITTED ? JoiningStage.MEMBER : JoiningStage.of(standing);
    }
  }

  /** A step of the road, with the act by which it was taken. */
  public record Taken(
      Standing standing, ActDocument document, Optional<String> number, LocalDate adoptedOn) {}

  /**
   * @param decided the act that makes it a member is entered
   * @param paid the entry fee of this way in has come
   */
  public record Met(boolean decided, boolean paid) {}

  /** Whether the statute has the General Meeting confirm an admission. */
  public boolean hasMeeting() {
    return Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
  }

  /** Of an admitted council; empty for all others. */
  public List<Awaited> awaited() {
    if (card.state() != ApplicationState.OPEN || card.standing() != Standing.ADMITTED)
      return List.of();
    var awaited = new ArrayList<Awaited>();
    if (hasMeeting() && !met.decided()) awaited.add(Awaited.MEETING);
    if (Setting.on("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST") && !met.paid())
      awaited.add(Awaited.ENTRY_FEE);
    return awaited.isEmpty() ? List.of(Awaited.FIRST_DAY) : awaited;
  }

  /** What may be handed in now. */
  public List<DossierPart> wanted() {
    if (card.state() != ApplicationState.OPEN) return List.of();
    return Arrays.stream(DossierPart.values())
        .filter(part -> part.isWanted(card.standing()))
        .toList();
  }

  public List<HandedFile> handedIn(DossierPart part) {
    return files.stream().filter(file -> !file.ours() && file.part() == part).toList();
  }

  /** Papers to be downloaded and signed. */
  public List<HandedFile> toSign(DossierPart part) {
    return files.stream().filter(file -> file.ours() && file.part() == part).toList();
  }

  /** What the applicant still owes, at this place of the road. */
  public List<DossierPart> missing() {
    return wanted().stream()
        .filter(part -> part != DossierPart.DECISION || card.stage() == JoiningStage.DECISION)
        .filter(part -> part.leadsTo().compareTo(card.standing()) > 0 || atTheBeginning())
        .filter(part -> handedIn(part).isEmpty())
        .toList();
  }

  private boolean atTheBeginning() {
    return card.stage() == JoiningStage.DECISION;
  }
}
