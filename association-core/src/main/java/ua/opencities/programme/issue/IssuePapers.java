package ua.opencities.programme.issue;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.frozen.FreezePapers;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Issues the papers of an act: what they say stands still from then on. */
@UseCase
public class IssuePapers {
  private final ProgrammePapers papers;
  private final FreezePapers freeze;

  @Inject
  IssuePapers(ProgrammePapers papers, FreezePapers freeze) {
    this.papers = papers;
    this.freeze = freeze;
  }

  /** Once by each act; what another act issued before stays. */
  public void issue(Actor actor, ProgrammeView programme, ActView act) {
    var kinds = IssuingAct.papersOf(act, programme);
    freeze.freeze(
        actor,
        papers.written(actor, programme, kinds).stream()
            .map(paper -> order(programme, act, paper))
            .toList());
  }

  private static FreezePapers.Order order(
      ProgrammeView programme, ActView act, ProgrammePapers.Written it) {
    return new FreezePapers.Order(
        Optional.of(programme.council()),
        ProgrammePaper.frozenKind(it.kind()),
        programme.id().value(),
        it.paper(),
        it.template(),
        it.dataSha256(),
        Optional.of(act.id()));
  }
}
