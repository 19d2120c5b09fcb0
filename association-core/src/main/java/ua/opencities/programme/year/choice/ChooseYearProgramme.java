package ua.opencities.programme.year.choice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Says by which of several programmes in force a year goes. An amendment of the programme changes
 * nothing; when it holds no more the rule finds another. What is said last counts.
 */
@UseCase
public class ChooseYearProgramme {
  private final YearChoices choices;
  private final ProgrammeDetails programmes;
  private final Clock clock;
  private final Event<YearProgrammeChosen> happened;

  @Inject
  ChooseYearProgramme(
      YearChoices choices,
      ProgrammeDetails programmes,
      Clock clock,
      Event<YearProgrammeChosen> happened) {
    this.choices = choices;
    this.programmes = programmes;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @throws YearChoiceRefused when the programme is not in force, not of that year, or of other
   *     associations alone
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public void choose(Actor actor, int year, ProgrammeId id) {
    ProgrammeView programme = programmes.of(actor, id);
    if (programme.state() != ProgrammeState.APPROVED) throw YearChoiceRefused.notInForce();
    if (programme.text().outline().elsewhere()) throw YearChoiceRefused.ofOthers();
    if (!programme.text().years().contains(year)) throw YearChoiceRefused.ofOtherYears(year);
    CouncilId council = programme.council();
    choices.oneAtATime(council, year);
    Optional<YearChoice> newest = choices.newest(council, year);
    if (newest.filter(it -> it.isOf(programme)).isPresent()) return;
    int place = newest.map(YearChoice::place).orElse(0) + 1;
    choices.add(new YearChoice(programme, year, place, actor, clock.instant()));
    happened.fire(YearProgrammeChosen.by(actor, programme, year));
  }
}
