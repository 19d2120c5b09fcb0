package ua.opencities.programme.year.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.Sha256;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A report on a year: written again and again, then finished once. */
@Entity
@Table(name = "programme_year_report")
class YearReport {
  @Id private UUID id;

  @Column(name = "council_id")
  private UUID council;

  private int year;
  private int number;

  @Column(name = "programme_id")
  private UUID programme;

  @Column(name = "first_edition")
  private UUID first;

  @Enumerated(EnumType.STRING)
  private ReportState state = ReportState.DRAFT;

  private String content;
  private Money planned;
  private Money spent;

  @Column(name = "content_sha256")
  private String sha256;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_shown")
  private String savedShown;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "finished_by")
  private String finishedBy;

  @Column(name = "finished_shown")
  private String finishedShown;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Version private long version;

  protected YearReport() {}

  YearReport(ReportOn on, ProgrammeId first, int number) {
    this.id = UUID.randomUUID();
    this.council = on.council().value();
    this.year = on.year();
    this.first = first.value();
    this.number = number;
  }

  /**
   * @throws YearReportStands once it is final
   * @throws SomeoneElseChanged when the writer saw an older version
   */
  void mustBe(long seen) {
    if (state == ReportState.FINAL) throw new YearReportStands(year, number);
    if (seen != version) throw new SomeoneElseChanged();
  }

  void write(ProgrammeId on, ExecutionText text, Actor by, Instant at) {
    programme = on.value();
    content = ExecutionJson.written(text);
    planned = text.planned();
    spent = text.spent();
    savedBy = by.name();
    savedShown = by.shown();
    savedAt = at;
  }

  void finish(Actor by, Instant at) {
    state = ReportState.FINAL;
    sha256 = Sha256.of(content);
    finishedBy = by.name();
    finishedShown = by.shown();
    finishedAt = at;
  }

  boolean isOf(ProgrammeId firstEdition) {
    return first.equals(firstEdition.value());
  }

  int number() {
    return number;
  }

  boolean isFinal() {
    return state == ReportState.FINAL;
  }

  String content() {
    return content;
  }

  YearReportView view() {
    return new YearReportView(
        id,
        new CouncilId(council),
        year,
        number,
        state,
        new ProgrammeId(programme),
        new ProgrammeId(first),
        ExecutionJson.read(content),
        version,
        savedShown,
        savedAt,
        Optional.ofNullable(finishedShown),
        Optional.ofNullable(finishedAt),
        Optional.ofNullable(sha256));
  }
}
