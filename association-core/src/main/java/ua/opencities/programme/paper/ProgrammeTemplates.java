package ua.opencities.programme.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatePreview;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tells the document factory which papers a programme has and what they may name. */
@ApplicationScoped
class ProgrammeTemplates implements TemplatedPapers {
  private static final List<TemplateKind> KINDS =
      Arrays.stream(PaperKind.values()).map(ProgrammeTemplates::kind).toList();

  @Inject private ProgrammeRegister register;
  @Inject private ProgrammeDetails programmes;
  @Inject private GatherFacts facts;

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    PaperKind wanted = PaperKind.of(kind);
    PaperFacts shown =
        newest(actor)
            .filter(facts -> wanted.appliesTo(facts.programme()))
            .orElseGet(() -> SampleFacts.of(wanted));
    return new TemplatePreview(
        shown.programme().title(), shown.fields(), wording -> shown.filled(wanted, wording));
  }

  private Optional<PaperFacts> newest(Actor actor) {
    var first = register.page(actor, ProgrammeFilter.none(), new Page.Request(1, 1)).items();
    return first.stream().findFirst().map(row -> facts.of(actor, programmes.of(actor, row.id())));
  }

  private static TemplateKind kind(PaperKind kind) {
    return new TemplateKind(kind.slug(), PaperFields.ALL, ShippedWordings.of(kind));
  }
}
