package ua.opencities.programme.season.reminder;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.opencities.identity.address.Addressee;
import ua.opencities.identity.address.AddresseesOf;
import ua.opencities.programme.season.SeasonStep;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Reminds councils of what they have to do next, by mail to their people. A council is reminded
 * once a day at most, whoever asks; those whose turn it is not, or who are done, are left alone.
 */
@UseCase
@StaffOnly
public class RemindCouncils {
  /** Longer words are no reminder. */
  public static final int WORDS = 2000;

  private final SeasonBoard board;
  private final AddresseesOf addressees;
  private final Reminders reminders;
  private final Clock clock;
  private final Event<CouncilReminded> happened;

  @Inject
  RemindCouncils(
      SeasonBoard board,
      AddresseesOf addressees,
      Reminders reminders,
      Clock clock,
      Event<CouncilReminded> happened) {
    this.board = board;
    this.addressees = addressees;
    this.reminders = reminders;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * What became of the councils chosen.
   *
   * @param letters to all of the reminded
   * @param today reminded earlier today
   * @param nobody to write to
   * @param nothing to remind of: done, or it is the association's own turn
   */
  public record Told(int reminded, int letters, int today, int nobody, int nothing) {}

  /**
   * @param roles whose people get the letter
   * @param words added to each letter; may be empty
   * @throws NobodyChosen when no role is named or no chosen council is in the season
   * @throws ua.opencities.shared.NotFound when the year is not open
   */
  public Told remind(
      Actor actor, int year, Collection<CouncilId> councils, Set<Role> roles, String words) {
    Optional<String> added = Text.optional("words", words, WORDS);
    if (roles.isEmpty()) throw NobodyChosen.noRole();
    List<SeasonCouncil> chosen = board.chosen(actor, year, councils);
    if (chosen.isEmpty()) throw NobodyChosen.noCouncil();
    Map<CouncilId, List<Addressee>> people = addressees.councils(actor, councils, roles);
    LocalDate today = LocalDate.now(clock);
    int reminded = 0;
    int letters = 0;
    int earlier = 0;
    int nobody = 0;
    int nothing = 0;
    for (SeasonCouncil council : chosen) {
      List<Addressee> to = people.getOrDefault(council.id(), List.of());
      if (isNotTheirTurn(council)) nothing++;
      else if (to.isEmpty()) nobody++;
      else if (!reminders.keep(
          new Reminder(year, council, to.size(), today, actor, clock.instant()))) earlier++;
      else {
        reminded++;
        letters += to.size();
        happened.fire(event(actor, year, council, added, to));
      }
    }
    return new Told(reminded, letters, earlier, nobody, nothing);
  }

  private static boolean isNotTheirTurn(SeasonCouncil council) {
    SeasonStep.Turn turn = council.next().step().turn();
    return turn == SeasonStep.Turn.NOBODY || turn == SeasonStep.Turn.ASSOCIATION;
  }

  private static CouncilReminded event(
      Actor actor, int year, SeasonCouncil council, Optional<String> words, List<Addressee> to) {
    return new CouncilReminded(
        actor.name(),
        council.id(),
        council.name(),
        year,
        council.next(),
        council.dates(),
        council.byOrder(),
        council.fee(),
        words,
        to);
  }
}
