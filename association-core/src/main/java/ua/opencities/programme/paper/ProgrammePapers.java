package ua.opencities.programme.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammeText;
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
    ProgrammeView programme = programmes.of(actor, id);
    return facts.of(actor, programme).filled(kind, wording(actor, programme, kind));
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

  /**
   * As it would be, to look at: with the words marked that differ from the text it was written
   * from.
   *
   * @param programme may hold a part that is not saved
   */
  public Paper marked(Actor actor, ProgrammeView programme, PaperKind kind, ProgrammeText before) {
    return facts.of(actor, programme).filledAgainst(before, kind, wording(actor, programme, kind));
  }

  /** Those that the programme has in its present state. */
  public List<PaperKind> kinds(Actor actor, ProgrammeId id) {
    return PaperKind.of(programmes.of(actor, id));
  }

  private PaperMarkup wording(Actor actor, ProgrammeView programme, PaperKind kind) {
    if (!kind.appliesTo(programme)) throw new NotFound("paper");
    return templates.of(actor, Optional.of(programme.council()), kind.slug()).read();
  }
}
