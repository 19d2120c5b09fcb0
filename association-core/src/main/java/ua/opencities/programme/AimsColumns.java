package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;

/** The row's columns of {@link ProgrammePart.Aims}. */
@Embeddable
class AimsColumns {
  private String background;
  private String purpose;
  private String tasks;
  private String results;
  private String stages;
  private String control;

  @Column(name = "reporting_dates")
  private String reportingDates;

  protected AimsColumns() {}

  static AimsColumns of(ProgrammePart.Aims it) {
    var written = new AimsColumns();
    written.background = it.background();
    written.purpose = it.purpose();
    written.tasks = WrittenLines.joined(it.tasks());
    written.results = it.results();
    written.stages = WrittenLines.joined(it.stages());
    written.control = it.control();
    written.reportingDates = WrittenLines.joined(it.reportingDates());
    return written;
  }

  ProgrammePart.Aims part() {
    return new ProgrammePart.Aims(
        background,
        purpose,
        WrittenLines.of(tasks),
        results,
        WrittenLines.of(stages),
        control,
        WrittenLines.of(reportingDates));
  }
}
