package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import ua.opencities.language.CouncilName;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Keeps the right form of a name where the rule of declension fails. */
@UseCase
@StaffOnly
public class CorrectCouncilNameCase {
  private final Councils councils;
  private final Clock clock;
  private final Event<CouncilDetailsChanged> announced;

  @Inject
  CorrectCouncilNameCase(Councils councils, Clock clock, Event<CouncilDetailsChanged> announced) {
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /** An empty form, or the one the rule gives, takes the correction back. */
  public void correct(Actor actor, CouncilId id, GrammaticalCase which, String form) {
    Council council = councils.getToChange(id);
    String byRule = CouncilName.inSixCases(council.name()).in(which);
    String wanted = Text.optional("form-" + which, form, 300).orElse(byRule);
    var kept = councils.corrections(id).get(which);
    if (wanted.equals(kept == null ? byRule : kept.form())) return;
    if (wanted.equals(byRule)) {
      councils.remove(kept);
    } else {
      boolean first = kept == null;
      var correction = first ? new NameCorrection(id, which) : kept;
      correction.to(wanted, actor, clock.instant());
      if (first) councils.add(correction);
    }
    councils.touch(council);
    announced.fire(
        new CouncilDetailsChanged(actor.name(), id, Map.of("name-" + which.name(), wanted)));
  }
}
