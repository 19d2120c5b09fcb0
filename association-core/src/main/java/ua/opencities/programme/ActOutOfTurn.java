package ua.opencities.programme;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** An act that cannot follow what is recorded already. */
public class ActOutOfTurn extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ActOutOfTurn(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ActOutOfTurn committeeFirst() {
    return new ActOutOfTurn("", "programme.committee-goes-first");
  }

  static ActOutOfTurn noCommittee() {
    return new ActOutOfTurn("date", "programme.no-committee-under-administration");
  }

  static ActOutOfTurn alreadyAgreed(ProgrammeState state, String number) {
    return already(state, "programme.already-agreed", number);
  }

  static ActOutOfTurn alreadyApproved(ProgrammeState state, String number) {
    return already(state, "programme.already-approved", number);
  }

  private static ActOutOfTurn already(ProgrammeState state, String code, String number) {
    return state == ProgrammeState.GIVEN_UP
        ? new ActOutOfTurn("", "programme.given-up-not-decided")
        : new ActOutOfTurn("", code, number);
  }

  static ActOutOfTurn beforeCommittee(LocalDate committee) {
    return new ActOutOfTurn("date", "programme.session-before-committee", committee);
  }

  static ActOutOfTurn inTheFuture(LocalDate typed) {
    return new ActOutOfTurn("date", "programme.act-in-the-future", typed);
  }

  static ActOutOfTurn unwritten() {
    return new ActOutOfTurn("", "programme.not-written");
  }

  static ActOutOfTurn withoutFunding() {
    return new ActOutOfTurn("", "programme.no-funding");
  }

  static ActOutOfTurn nothingToSetBack() {
    return new ActOutOfTurn("", "programme.nothing-to-set-back");
  }

  static ActOutOfTurn afterSession(LocalDate session) {
    return new ActOutOfTurn("date", "programme.committee-after-session", session);
  }

  static ActOutOfTurn afterNextEdition() {
    return new ActOutOfTurn("date", "programme.act-after-next-edition");
  }

  static ActOutOfTurn administrationNotNamed() {
    return new ActOutOfTurn("administration", "programme.administration-not-named");
  }

  static ActOutOfTurn hasActs() {
    return new ActOutOfTurn("", "programme.draft-has-acts");
  }

  @Override
  public String field() {
    return field;
  }
}
