package ua.opencities.programme.paper;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Wording;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * The papers of a programme as they stand now; date and number are blank until an act gives them.
 */
@UseCase
public class ProgrammePapers {
  private final ProgrammeDetails programmes;
  private final CouncilDossier councils;
  private final OfficialsInOffice officials;
  private final TemplateInForce templates;
  private final Clock clock;

  @Inject
  ProgrammePapers(
      ProgrammeDetails programmes,
      CouncilDossier councils,
      OfficialsInOffice officials,
      TemplateInForce templates,
      Clock clock) {
    this.programmes = programmes;
    this.councils = councils;
    this.officials = officials;
    this.templates = templates;
    this.clock = clock;
  }

  public Paper of(Actor actor, ProgrammeId id, PaperKind kind) {
    return written(actor, kind, facts(actor, programmes.of(actor, id), Optional.empty()));
  }

  /** As it would be with a part that is being written and not saved yet; its words are marked. */
  public Paper with(Actor actor, ProgrammeId id, PaperKind kind, ProgrammePart unsaved) {
    ProgrammeView programme = programmes.of(actor, id).with(unsaved);
    return written(actor, kind, facts(actor, programme, Optional.of(unsaved.getClass())));
  }

  private Paper written(Actor actor, PaperKind kind, PaperFacts facts) {
    var council = Optional.of(facts.programme().council());
    Wording wording = templates.of(actor, council, kind.slug());
    return facts.ended(wording.read().fill(facts.begun(kind), facts.fields()));
  }

  private PaperFacts facts(
      Actor actor, ProgrammeView programme, Optional<Class<? extends ProgrammePart>> inHand) {
    var council = councils.of(actor, programme.council());
    return new PaperFacts(
        programme,
        council.card(),
        council.administration(),
        officials.on(actor, programme.council(), dayOf(programme)),
        inHand);
  }

  /**
   * Whose names stand beneath: those in office at the last act, before it today or at the start.
   */
  private LocalDate dayOf(ProgrammeView programme) {
    LocalDate today = LocalDate.now(clock);
    LocalDate starts = programme.text().starts();
    LocalDate before = starts.isBefore(today) ? starts : today;
    return programme.acts().stream()
        .filter(act -> act.verb() != ActVerb.REPEALED)
        .map(ActView::date)
        .reduce((earlier, later) -> later)
        .orElse(before);
  }
}
