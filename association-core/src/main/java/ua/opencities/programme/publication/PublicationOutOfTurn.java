package ua.opencities.programme.publication;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A publication that cannot be so. */
public class PublicationOutOfTurn extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private PublicationOutOfTurn(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static PublicationOutOfTurn decided() {
    return new PublicationOutOfTurn("", "programme.publication-of-what-is-decided");
  }

  static PublicationOutOfTurn inTheFuture(LocalDate day) {
    return new PublicationOutOfTurn("day", "programme.publication-in-the-future", day);
  }

  @Override
  public String field() {
    return field;
  }
}
