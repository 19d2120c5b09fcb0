package ua.opencities.programme.year.shortfall;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;

/**
 * What the office agrees to.
 *
 * @param dueOn needed unless a body has decided otherwise
 * @param decision whose and which: «рішення Правління № 5 від 12.03.2026»; needed for {@code
 *     BY_DECISION} alone
 */
public record AgreedRest(
    RestDue rest, Optional<LocalDate> dueOn, Optional<String> decision, Optional<String> words) {
  public static final int DECISION = 200;

  public AgreedRest {
    decision = Text.optional("decision", decision.orElse(""), DECISION);
    words = Text.optional("words", words.orElse(""), StateShortfall.REASON);
    if (rest == RestDue.BY_DECISION && decision.isEmpty())
      throw TextNotAccepted.missing("decision");
    if (rest != RestDue.BY_DECISION && dueOn.isEmpty()) throw TextNotAccepted.missing("dueOn");
    if (rest != RestDue.BY_DECISION) decision = Optional.empty();
  }

  public static AgreedRest laterThisYear(LocalDate day) {
    return on(RestDue.LATER_THIS_YEAR, day);
  }

  public static AgreedRest nextYear(LocalDate day) {
    return on(RestDue.NEXT_YEAR, day);
  }

  public static AgreedRest byDecision(String decision) {
    return new AgreedRest(
        RestDue.BY_DECISION, Optional.empty(), Optional.of(decision), Optional.empty());
  }

  private static AgreedRest on(RestDue rest, LocalDate day) {
    return new AgreedRest(rest, Optional.of(day), Optional.empty(), Optional.empty());
  }
}
