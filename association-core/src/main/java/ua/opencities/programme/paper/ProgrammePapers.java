package ua.opencities.programme.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Wording;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * The papers of a programme as they stand now; date and number are blank until an act gives them.
 */
@UseCase
public class ProgrammePapers {
  private final ProgrammeDetails programmes;
  private final GatherFacts facts;
  private final TemplateInForce templates;

  @Inject
  ProgrammePapers(ProgrammeDetails programmes, GatherFacts facts, TemplateInForce templates) {
    this.programmes = programmes;
    this.facts = facts;
    this.templates = templates;
  }

  /**
   * @throws NotFound when the programme has no such paper in its present state
   */
  public Paper of(Actor actor, ProgrammeId id, PaperKind kind) {
    return written(actor, kind, facts.of(actor, programmes.of(actor, id), Optional.empty()));
  }

  /**
   * As a file.
   *
   * @param kind {@code executive-decision}, {@code session-decision}, {@code programme}, {@code
   *     passport}
   * @param ending {@code docx} or {@code pdf}
   * @throws NotFound also for a kind or an ending that is none
   */
  public PaperFile file(Actor actor, ProgrammeId id, String kind, String ending) {
    PaperFormat format = PaperFormat.ending(ending).orElseThrow(() -> new NotFound("format"));
    return format.of(of(actor, id, PaperKind.of(kind)));
  }

  /** As it would be with a part that is being written and not saved yet; its words are marked. */
  public Paper with(Actor actor, ProgrammeId id, PaperKind kind, ProgrammePart unsaved) {
    ProgrammeView programme = programmes.of(actor, id).with(unsaved);
    return written(actor, kind, facts.of(actor, programme, Optional.of(unsaved.getClass())));
  }

  /** Those that the programme has in its present state. */
  public List<PaperKind> kinds(Actor actor, ProgrammeId id) {
    return PaperKind.of(programmes.of(actor, id));
  }

  private Paper written(Actor actor, PaperKind kind, PaperFacts facts) {
    if (!kind.appliesTo(facts.programme())) throw new NotFound("paper");
    var council = Optional.of(facts.programme().council());
    Wording wording = templates.of(actor, council, kind.slug());
    return facts.filled(kind, wording.read());
  }
}
