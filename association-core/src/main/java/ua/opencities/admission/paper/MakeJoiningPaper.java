package ua.opencities.admission.paper;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A paper for a council that joins, of the association's wording in force and today's facts. */
@UseCase
@StaffOnly
public class MakeJoiningPaper {
  private final GatherJoining gather;
  private final TemplateInForce templates;

  @Inject
  MakeJoiningPaper(GatherJoining gather, TemplateInForce templates) {
    this.gather = gather;
    this.templates = templates;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such council
   */
  public Paper make(Actor actor, CouncilId council, JoiningPaper paper) {
    var wording = templates.of(actor, Optional.empty(), paper.slug());
    return gather.of(actor, council).filled(paper, wording.read());
  }
}
