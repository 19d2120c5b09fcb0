package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.SeasonStep.Turn;
import ua.opencities.programme.season.board.Blocker;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.programme.season.board.SeasonFilter;
import ua.opencities.programme.season.reminder.NobodyChosen;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Finds the councils that are ticked on the board. */
@Dependent
public class ChosenCouncils {
  private final SeasonBoard board;
  private final Clock clock;

  @Inject
  ChosenCouncils(SeasonBoard board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  /**
   * The choice as the page of a deed asks about it.
   *
   * @param back the board as it was left
   */
  public record View(int year, LocalDate today, List<SeasonCouncil> councils, String back) {
    public String ids() {
      return Chosen.ids(councils);
    }

    public List<SeasonCouncil> withoutProgramme() {
      return councils.stream().filter(it -> it.stage() == SeasonStage.NOT_BEGUN).toList();
    }

    public List<SeasonCouncil> withProgramme() {
      return councils.stream().filter(it -> it.programme().isPresent()).toList();
    }

    /** Those who would get a letter today. */
    public List<SeasonCouncil> toRemind() {
      return councils.stream().filter(it -> whyNot(it) == WhyNot.NONE).toList();
    }

    public WhyNot whyNot(SeasonCouncil council) {
      Turn turn = council.next().step().turn();
      if (turn == Turn.NOBODY) return WhyNot.DONE;
      if (turn == Turn.ASSOCIATION) return WhyNot.OUR_TURN;
      if (council.wasRemindedOn(today)) return WhyNot.TODAY;
      return council.blockers().contains(Blocker.NO_CLERK) ? WhyNot.NO_CLERK : WhyNot.NONE;
    }
  }

  /** Why a council would get no letter. */
  public enum WhyNot {
    NONE,
    DONE,
    OUR_TURN,
    TODAY,
    NO_CLERK
  }

  View of(Actor actor, int year, BoardForm form) {
    Chosen chosen = form.chosen();
    Set<CouncilId> found = form.all() ? foundBy(actor, year, form) : Set.of();
    List<SeasonCouncil> councils =
        board.found(actor, year, SeasonFilter.none(), form.order()).stream()
            .filter(it -> chosen.holds(it) || found.contains(it.id()))
            .toList();
    return new View(year, LocalDate.now(clock), councils, "/seasons/" + year + form.back(councils));
  }

  /**
   * Those of them that have papers for the year.
   *
   * @throws NobodyChosen when none has
   */
  Set<CouncilId> withProgrammes(Actor actor, int year, Collection<CouncilId> councils) {
    Set<CouncilId> with =
        board.chosen(actor, year, councils).stream()
            .filter(it -> it.programme().isPresent())
            .map(SeasonCouncil::id)
            .collect(toSet());
    if (with.isEmpty()) throw NobodyChosen.noProgramme();
    return with;
  }

  /**
   * Those of them that are in the season.
   *
   * @throws NobodyChosen when none is
   */
  Set<CouncilId> inSeason(Actor actor, int year, Collection<CouncilId> councils) {
    Set<CouncilId> found =
        board.chosen(actor, year, councils).stream().map(SeasonCouncil::id).collect(toSet());
    if (found.isEmpty()) throw NobodyChosen.noCouncil();
    return found;
  }

  private Set<CouncilId> foundBy(Actor actor, int year, BoardForm form) {
    return board.found(actor, year, form.filter(), form.order()).stream()
        .map(SeasonCouncil::id)
        .collect(toSet());
  }
}
