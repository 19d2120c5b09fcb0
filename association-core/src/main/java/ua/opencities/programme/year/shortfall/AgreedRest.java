package ua.opencities.programme.year.shortfall;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.shared.TextNotAccepted;

/**
 * What the office agrees to.
 *
 * @param dueOn of the rest, or of its first part; needed unless a body has decided otherwise
 * @param first how much is due first, the remainder on {@code secondOn}; for {@code IN_TWO_PARTS}
 * @param decision whose and which: «рішення Правління № 5 від 12.03.2026»; needed for {@code
 *     BY_DECISION} alone
 */
public record AgreedRest(
    RestDue rest,
    Optional<LocalDate> dueOn,
    Optional<Money> first,
    Optional<LocalDate> secondOn,
    Optional<String> decision,
    Optional<String> words) {
  public static final int DECISION = 200;

  public AgreedRest {
    decision = Text.optional("decision", decision.orElse(""), DECISION);
    words = Text.optional("words", words.orElse(""), StateShortfall.REASON);
    if (rest == RestDue.BY_DECISION && decision.isEmpty())
      throw TextNotAccepted.missing("decision");
    if (rest != RestDue.BY_DECISION) {
      if (dueOn.isEmpty()) throw TextNotAccepted.missing("dueOn");
      decision = Optional.empty();
    }
    if (rest == RestDue.IN_TWO_PARTS) {
      if (first.isEmpty()) throw TextNotAccepted.missing("first");
      if (secondOn.isEmpty()) throw TextNotAccepted.missing("secondOn");
    } else {
      first = Optional.empty();
      secondOn = Optional.empty();
    }
  }

  public static AgreedRest laterThisYear(LocalDate day) {
    return on(RestDue.LATER_THIS_YEAR, day);
  }

  public static AgreedRest nextYear(LocalDate day) {
    return on(RestDue.NEXT_YEAR, day);
  }

  /** So much by the one day, what remains by the other. */
  public static AgreedRest inTwoParts(Money first, LocalDate firstOn, LocalDate secondOn) {
    return new AgreedRest(
        RestDue.IN_TWO_PARTS,
        Optional.of(firstOn),
        Optional.of(first),
        Optional.of(secondOn),
        Optional.empty(),
        Optional.empty());
  }

  public static AgreedRest byDecision(String decision) {
    return new AgreedRest(
        RestDue.BY_DECISION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(decision),
        Optional.empty());
  }

  private static AgreedRest on(RestDue rest, LocalDate day) {
    return new AgreedRest(
        rest,
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
