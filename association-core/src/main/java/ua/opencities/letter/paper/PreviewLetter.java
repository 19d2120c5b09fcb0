package ua.opencities.letter.paper;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.document.frozen.ReadFrozenPaper;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.TypedLetter;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The letter as it will look, or as it went out. */
@UseCase
public class PreviewLetter {
  private final GatherLetter gather;
  private final TemplateInForce templates;
  private final ReadFrozenPaper frozen;
  private final Clock clock;

  @Inject
  PreviewLetter(
      GatherLetter gather, TemplateInForce templates, ReadFrozenPaper frozen, Clock clock) {
    this.gather = gather;
    this.templates = templates;
    this.frozen = frozen;
    this.clock = clock;
  }

  public Paper of(Actor actor, LetterView letter) {
    return frozen
        .of(actor, LetterTemplates.KIND, letter.id().value())
        .orElseGet(() -> gather.of(actor, letter).filled(wording(actor)));
  }

  /** While it is being written. */
  public Paper with(Actor actor, CouncilId council, TypedLetter typed) {
    LetterParty sender = actor.isStaff() ? LetterParty.ASSOCIATION : LetterParty.COUNCIL;
    return new LetterFacts(
            typed, Optional.empty(), gather.sender(actor, sender, council), clock.instant())
        .filled(wording(actor));
  }

  private Fillable wording(Actor actor) {
    return templates.of(actor, actor.council(), LetterTemplates.KIND).read();
  }
}
