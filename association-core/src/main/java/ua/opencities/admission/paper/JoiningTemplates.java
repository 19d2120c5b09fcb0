package ua.opencities.admission.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatePreview;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.document.template.Variant;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tells the document factory of the joining papers: their words are the association's alone. */
@ApplicationScoped
class JoiningTemplates implements TemplatedPapers {
  private static final List<TemplateKind> KINDS =
      Arrays.stream(JoiningPaper.values()).map(JoiningTemplates::kind).toList();

  @Inject private Requisites requisites;

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  @Override
  public boolean ofCouncils() {
    return false;
  }

  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    JoiningPaper paper = JoiningPaper.of(kind).orElseThrow();
    JoiningFacts facts = SampleJoining.with(requisites.kept(actor));
    return new TemplatePreview(
        facts.council().name().nominative(),
        facts.fields(),
        wording -> facts.filled(paper, wording));
  }

  private static TemplateKind kind(JoiningPaper paper) {
    return new TemplateKind(
        paper.slug(),
        JoiningFields.ALL,
        Map.of(
            Variant.FULL, shipped(paper, Variant.FULL),
            Variant.SHORT, shipped(paper, Variant.SHORT)));
  }

  static String shipped(JoiningPaper paper, Variant variant) {
    String name = "/admission/template/" + paper.slug() + "." + variant.slug() + ".txt";
    try (InputStream file = JoiningTemplates.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
