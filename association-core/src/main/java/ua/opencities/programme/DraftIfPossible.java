package ua.opencities.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Begins a programme as {@link DraftProgramme} does, or tells why it cannot be: for work on many
 * councils, which one of them must not end.
 */
@UseCase
public class DraftIfPossible {
  private final Programmes programmes;
  private final CouncilProfile profile;
  private final StartingTexts starting;
  private final BegunProgrammes begun;
  private final Clock clock;

  @Inject
  DraftIfPossible(
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

  /**
   * @param earlier from which it is written; empty for the association's sample, which stands for
   *     one of other associations alone too
   * @return the rule that is broken; empty when the draft is written
   */
  public Optional<RuleBroken> draft(
      Actor actor, CouncilId council, Optional<ProgrammeId> earlier, int year) {
    Programme next;
    try {
      Optional<ProgrammeText> before =
          earlier.map(id -> programmes.get(id).text()).filter(text -> !text.outline().elsewhere());
      ProgrammeText text =
          before.isPresent()
              ? before.get().movedTo(year, year)
              : starting.of(actor, profile.of(actor, council), year, year);
      next = new Programme(ProgrammeId.next(), council, text, actor, clock.instant());
      if (before.isPresent()) next.basedOn(earlier.orElseThrow());
    } catch (RuleBroken broken) {
      return Optional.of(broken);
    }
    begun.begin(actor, next);
    return Optional.empty();
  }
}
