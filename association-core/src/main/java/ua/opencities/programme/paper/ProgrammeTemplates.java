package ua.opencities.programme.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.document.template.Variant;

/** Tells the document factory which papers a programme has and what they may name. */
@ApplicationScoped
class ProgrammeTemplates implements TemplatedPapers {
  private static final List<TemplateKind> KINDS =
      Arrays.stream(PaperKind.values()).map(ProgrammeTemplates::kind).toList();

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  private static TemplateKind kind(PaperKind kind) {
    return new TemplateKind(
        kind.slug(),
        PaperFields.ALL,
        Map.of(
            Variant.FULL,
            ShippedWordings.text(kind, Variant.FULL),
            Variant.SHORT,
            ShippedWordings.text(kind, Variant.SHORT)));
  }
}
