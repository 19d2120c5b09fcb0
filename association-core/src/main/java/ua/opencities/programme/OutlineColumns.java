package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;

/** The row's columns of {@link ProgrammePart.Outline}. */
@Embeddable
class OutlineColumns {
  private String title;

  @Column(name = "decision_title")
  private String decisionTitle;

  @Column(name = "from_year")
  private int fromYear;

  @Column(name = "to_year")
  private int toYear;

  private LocalDate starts;
  private LocalDate ends;
  private String customer;
  private String executors;

  @Column(name = "legal_bases")
  private String legalBases;

  private String associations;
  private boolean elsewhere;

  protected OutlineColumns() {}

  static OutlineColumns of(ProgrammePart.Outline it) {
    var written = new OutlineColumns();
    written.title = it.title();
    written.decisionTitle = it.decisionTitle().orElse(null);
    written.starts = it.starts();
    written.ends = it.ends();
    written.fromYear = it.starts().getYear();
    written.toYear = it.ends().getYear();
    written.customer = it.customer();
    written.executors = WrittenLines.joined(it.executors());
    written.legalBases = WrittenLines.joined(it.legalBases());
    written.associations = WrittenLines.joined(it.associations());
    written.elsewhere = it.elsewhere();
    return written;
  }

  boolean holds(int year) {
    return year >= fromYear && year <= toYear;
  }

  IntStream years() {
    return IntStream.rangeClosed(fromYear, toYear);
  }

  ProgrammePart.Outline part() {
    return new ProgrammePart.Outline(
        title,
        Optional.ofNullable(decisionTitle),
        starts,
        ends,
        customer,
        WrittenLines.of(executors),
        WrittenLines.of(legalBases),
        WrittenLines.of(associations),
        elsewhere);
  }
}
