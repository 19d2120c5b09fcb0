package ua.opencities.programme;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A text that cannot be given up, or not on that day. */
public class GivingUpRefused extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private GivingUpRefused(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static GivingUpRefused of(ProgrammeState state) {
    return new GivingUpRefused(
        "",
        switch (state) {
          case AGREED -> "programme.gives-up-what-is-agreed";
          case GIVEN_UP -> "programme.given-up-already";
          case DRAFT, APPROVED, SUPERSEDED, REPEALED -> "programme.gives-up-what-was-decided";
        });
  }

  static GivingUpRefused nothingDecided() {
    return new GivingUpRefused("", "programme.gives-up-without-acts");
  }

  static GivingUpRefused inTheFuture(LocalDate typed) {
    return new GivingUpRefused("day", "programme.given-up-in-the-future", typed);
  }

  static GivingUpRefused beforeAct(LocalDate act) {
    return new GivingUpRefused("day", "programme.given-up-before-act", act);
  }

  static GivingUpRefused actAfter(LocalDate givenUp) {
    return new GivingUpRefused("date", "programme.act-after-giving-up", givenUp);
  }

  @Override
  public String field() {
    return field;
  }
}
