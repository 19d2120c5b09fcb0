package ua.opencities.programme.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;

/**
 * What the association says when it opens a year.
 *
 * @param session the usual day of the sessions that adopt the budgets; a council may name its own
 * @param announcement to the councils; may be empty
 */
public record SeasonTerms(int year, LocalDate session, SeasonPace pace, String announcement) {
  /** Longer words are no announcement. */
  public static final int ANNOUNCEMENT = 4000;

  public SeasonTerms {
    announcement = Text.optional("announcement", announcement, ANNOUNCEMENT).orElse("");
  }

  /**
   * @throws SeasonNotAccepted for each thing that cannot be
   */
  void check() {
    List<RuleBroken> wrong = new ArrayList<>();
    SessionDay.fault("session", year, session).ifPresent(wrong::add);
    days("publicationDays", pace.publicationDays(), wrong);
    days("committeeDays", pace.committeeDays(), wrong);
    days("adviceDays", pace.adviceDays(), wrong);
    if (pace.daysOff().size() > 50) wrong.add(SeasonNotAccepted.tooManyDaysOff(50));
    if (wrong.size() == 1) throw wrong.get(0);
    if (!wrong.isEmpty()) throw new SeveralRulesBroken(wrong);
  }

  private static void days(String field, int days, List<RuleBroken> wrong) {
    if (days < 0 || days > SeasonPace.MOST)
      wrong.add(SeasonNotAccepted.daysOutOfReach(field, SeasonPace.MOST));
  }
}
