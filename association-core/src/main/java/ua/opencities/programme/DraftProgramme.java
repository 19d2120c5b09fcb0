package ua.opencities.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Begins a programme: from the template or from an earlier one of the same council. The fee of each
 * year is written in as the tariff gives it.
 */
@UseCase
public class DraftProgramme {
  private final Programmes programmes;
  private final CouncilProfile profile;
  private final StartingTexts starting;
  private final BegunProgrammes begun;
  private final Clock clock;

  @Inject
  DraftProgramme(
      Programmes programmes,
      CouncilProfile profile,
      StartingTexts starting,
      BegunProgrammes begun,
      Clock clock) {
    this.programmes = programmes;
    this.profile = profile;
    this.starting = starting;
    this.begun = begun;
    this.clock = clock;
  }

  public ProgrammeId fromTemplate(Actor actor, CouncilId council, int fromYear, int toYear) {
    ProgrammeText text = starting.of(actor, profile.of(actor, council), fromYear, toYear);
    return begun.begin(
        actor, new Programme(ProgrammeId.next(), council, text, actor, clock.instant()));
  }

  /** With nothing but names, laws and years: the council writes the rest itself. */
  public ProgrammeId blank(Actor actor, CouncilId council, int fromYear, int toYear) {
    ProgrammeText text = starting.blank(actor, profile.of(actor, council), fromYear, toYear);
    return begun.begin(
        actor, new Programme(ProgrammeId.next(), council, text, actor, clock.instant()));
  }

  /**
   * What the earlier programme says, moved to other years; money is planned anew from the tariff.
   *
   * @throws ua.opencities.shared.NotFound when the earlier one is absent or another council's
   */
  public ProgrammeId fromEarlier(Actor actor, ProgrammeId earlier, int fromYear, int toYear) {
    Programme before = programmes.get(earlier);
    CouncilId council = before.view().council();
    ProgrammeText text = before.text().movedTo(fromYear, toYear);
    Programme next = new Programme(ProgrammeId.next(), council, text, actor, clock.instant());
    next.basedOn(earlier);
    return begun.begin(actor, next);
  }

  /**
   * What a predecessor's programme says, said of the council that came after it. Only the office
   * sees both.
   */
  public ProgrammeId fromPredecessor(
      Actor actor, CouncilId council, ProgrammeId earlier, int fromYear, int toYear) {
    Programme before = programmes.get(earlier);
    ProgrammeText text =
        before
            .text()
            .movedTo(fromYear, toYear)
            .saidOf(
                profile.of(actor, before.view().council()).name(),
                profile.of(actor, council).name());
    return begun.begin(
        actor, new Programme(ProgrammeId.next(), council, text, actor, clock.instant()));
  }
}
