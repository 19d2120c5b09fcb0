package ua.opencities.programme.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Wording;
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
    return facts.of(actor, programme).filled(kind, wording(actor, programme, kind).read());
  }

  /**
   * A paper, and what it was made of.
   *
   * @param dataSha256 of the data with which the template was filled
   */
  public record Written(PaperKind kind, Paper paper, TemplateMark template, String dataSha256) {}

  /** Several papers of the same data. */
  public List<Written> written(Actor actor, ProgrammeView programme, List<PaperKind> kinds) {
    PaperFacts made = facts.of(actor, programme);
    String data = made.fields().sha256();
    return kinds.stream()
        .map(
            kind -> {
              Wording wording = wording(actor, programme, kind);
              return new Written(kind, made.filled(kind, wording.read()), wording.mark(), data);
            })
        .toList();
  }

  /**
   * As it would be, to look at: with the words marked that differ from the text it was written
   * from.
   *
   * @param programme may hold a part that is not saved
   */
  public Paper marked(Actor actor, ProgrammeView programme, PaperKind kind, ProgrammeText before) {
    return facts
        .of(actor, programme)
        .filledAgainst(before, kind, wording(actor, programme, kind).read());
  }

  /** Those that belong to the programme in its present state. */
  public List<PaperKind> kinds(Actor actor, ProgrammeId id) {
    return PaperKind.listed(programmes.of(actor, id));
  }

  private Wording wording(Actor actor, ProgrammeView programme, PaperKind kind) {
    if (!kind.appliesTo(programme)) throw new NotFound("paper");
    return templates.of(actor, Optional.of(programme.council()), kind.slug());
  }
}
