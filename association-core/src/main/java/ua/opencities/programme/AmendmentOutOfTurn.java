package ua.opencities.programme;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** An amendment or a repeal that does not fit the edition it is about. */
public class AmendmentOutOfTurn extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private AmendmentOutOfTurn(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static AmendmentOutOfTurn notInForce(ProgrammeState state) {
    return new AmendmentOutOfTurn(
        "",
        switch (state) {
          case SUPERSEDED -> "programme.amends-an-old-edition";
          case REPEALED -> "programme.amends-a-repealed-one";
          case GIVEN_UP -> "programme.amends-a-given-up-one";
          case DRAFT, AGREED, APPROVED -> "programme.amends-what-is-not-approved";
        });
  }

  static AmendmentOutOfTurn alreadyOpen() {
    return new AmendmentOutOfTurn("", "programme.amendment-is-open");
  }

  static AmendmentOutOfTurn notLonger(String field, LocalDate ends) {
    return new AmendmentOutOfTurn(field, "programme.extension-is-not-later", ends);
  }

  static AmendmentOutOfTurn nothingChanged() {
    return new AmendmentOutOfTurn("", "programme.amendment-changes-nothing");
  }

  static AmendmentOutOfTurn beforeEarlierEdition(LocalDate approved) {
    return new AmendmentOutOfTurn("date", "programme.act-before-earlier-edition", approved);
  }

  @Override
  public String field() {
    return field;
  }
}
