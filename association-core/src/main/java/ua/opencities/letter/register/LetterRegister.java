package ua.opencities.letter.register;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Letters in a list: written by one's own side, or sent to it. */
@UseCase
public class LetterRegister {
  private final LetterRows rows;

  @Inject
  LetterRegister(LetterRows rows) {
    this.rows = rows;
  }

  public Page<LetterRow> page(
      Actor actor, LetterFilter filter, LetterOrder order, Page.Request asked) {
    return rows.page(actor.isStaff(), filter, order, asked);
  }
}
