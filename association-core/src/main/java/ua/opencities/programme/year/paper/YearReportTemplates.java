package ua.opencities.programme.year.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatePreview;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.year.execution.NewestYearReport;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tells the document factory of the report and what it may name. */
@ApplicationScoped
class YearReportTemplates implements TemplatedPapers {
  static final String KIND = "year-report";
  private static final List<TemplateKind> KINDS =
      List.of(
          new TemplateKind(
              KIND,
              YearReportFields.ALL,
              Map.of(Variant.FULL, shipped(Variant.FULL), Variant.SHORT, shipped(Variant.SHORT))));

  @Inject private NewestYearReport newest;
  @Inject private GatherReport gather;

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    YearReportFacts shown =
        newest
            .of(actor, council)
            .map(report -> gather.of(actor, report))
            .orElseGet(SampleReportFacts::facts);
    return new TemplatePreview(
        shown.programme().title() + ", " + shown.report().year(), shown.fields(), shown::filled);
  }

  static String shipped(Variant variant) {
    String name = "/programme/template/" + KIND + "." + variant.slug() + ".txt";
    try (InputStream file = YearReportTemplates.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
