package ua.opencities.programme.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.opencities.programme.ActRecorded;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeView;

/** Issues the papers of an act in the act's own transaction: both stand, or neither. */
@Dependent
class PapersOfActs {
  private final ProgrammeDetails programmes;
  private final IssuePapers papers;

  @Inject
  PapersOfActs(ProgrammeDetails programmes, IssuePapers papers) {
    this.programmes = programmes;
    this.papers = papers;
  }

  /** A correction of what was set back issues nothing: no such act counts. */
  void issue(@Observes ActRecorded act) {
    ProgrammeView programme = programmes.of(act.by(), act.programme());
    programme.act(act.verb()).ifPresent(counts -> papers.issue(act.by(), programme, counts));
  }
}
