package ua.opencities.inheritance.paper;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * What a council may read of those in whose place it came, and of those in whose place these had
 * come: the papers of programmes where these were left to it, invoices where the account was. Of
 * the asker's own council alone; the office reads each council's papers where they are.
 */
@UseCase
public class PapersOfPredecessors {
  private final HeirsPapers papers;

  @Inject
  PapersOfPredecessors(HeirsPapers papers) {
    this.papers = papers;
  }

  /** By predecessor and programme, the newest first; invoices after them. */
  public List<HeirsPaper> own(Actor actor) {
    actor.ownCouncil();
    return papers.all();
  }
}
