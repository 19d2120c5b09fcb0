package ua.opencities.letter.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.frozen.FreezePapers;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Wording;
import ua.opencities.letter.LetterToSend;
import ua.opencities.letter.LetterView;

/** Issues the paper of a letter in the transaction that gives it its number. */
@Dependent
class IssueLetterPaper {
  private final GatherLetter gather;
  private final TemplateInForce templates;
  private final FreezePapers freeze;

  @Inject
  IssueLetterPaper(GatherLetter gather, TemplateInForce templates, FreezePapers freeze) {
    this.gather = gather;
    this.templates = templates;
    this.freeze = freeze;
  }

  void issue(@Observes LetterToSend sent) {
    LetterView letter = sent.letter();
    Wording wording = templates.of(sent.by(), sent.by().council(), LetterTemplates.KIND);
    LetterFacts facts = gather.of(sent.by(), letter);
    freeze.freeze(
        sent.by(),
        List.of(
            new FreezePapers.Order(
                Optional.of(letter.council()),
                LetterTemplates.KIND,
                letter.id().value(),
                facts.filled(wording.read()),
                wording.mark(),
                facts.fields().sha256())));
  }
}
