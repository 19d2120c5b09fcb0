package ua.opencities.programme.year.paper;

import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.Variant;

/** The report of the wordings' sample, without a database. */
public final class SampleReportPaper {
  private SampleReportPaper() {}

  public static Paper of(Variant variant) {
    var wording = PaperMarkup.of(YearReportTemplates.shipped(variant), YearReportFields.ALL);
    return SampleReportFacts.facts().filled(wording);
  }
}
