package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.council.CouncilProfile;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** From which text a programme was written: the edition before it, an earlier one, the template. */
@UseCase
public class ProgrammeBasis {
  private final Programmes programmes;
  private final CouncilProfile profile;
  private final StartingTexts starting;

  @Inject
  ProgrammeBasis(Programmes programmes, CouncilProfile profile, StartingTexts starting) {
    this.programmes = programmes;
    this.profile = profile;
    this.starting = starting;
  }

  public WrittenFrom of(Actor actor, ProgrammeView programme) {
    Optional<ProgrammeId> amends = programme.edition().amends();
    if (amends.isPresent()) return of(WrittenFrom.Kind.EDITION, amends.get());
    if (programme.basedOn().isPresent())
      return of(WrittenFrom.Kind.EARLIER, programme.basedOn().get());
    ProgrammeText written = programme.text();
    ProgrammeText text =
        starting.of(
            actor,
            profile.of(actor, programme.council()),
            written.starts().getYear(),
            written.ends().getYear());
    return new WrittenFrom(WrittenFrom.Kind.TEMPLATE, text.yearsShown(), Optional.empty(), text);
  }

  private WrittenFrom of(WrittenFrom.Kind kind, ProgrammeId id) {
    ProgrammeText text = programmes.get(id).text();
    return new WrittenFrom(kind, text.yearsShown(), Optional.of(id), text);
  }
}
