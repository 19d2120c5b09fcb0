package ua.opencities.letter.register;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.letter.LetterId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The letters of a council, sent by it or to it, that are dated in a year. */
@UseCase
public class LettersOfYear {
  private final LetterRows rows;

  @Inject
  LettersOfYear(LetterRows rows) {
    this.rows = rows;
  }

  /** In the order of their days; without drafts and without what the asker may not see. */
  public List<LetterId> of(Actor actor, CouncilId council, int year) {
    return rows.dated(council, year);
  }
}
