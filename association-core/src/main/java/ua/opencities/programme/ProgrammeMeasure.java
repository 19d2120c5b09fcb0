package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.Measure;
import ua.opencities.tenancy.CouncilId;

/** The row of a {@link Measure}; its money stands in {@link MeasureAmount}. */
@Entity
@Table(name = "programme_measure")
class ProgrammeMeasure {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  private int place;
  private String task;
  private String measure;
  private String executor;
  private String term;
  private String source;
  private String result;

  protected ProgrammeMeasure() {}

  ProgrammeMeasure(Programme programme, CouncilId council, int place, Measure row) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.place = place;
    this.task = row.task().orElse(null);
    this.measure = row.measure();
    this.executor = row.executor();
    this.term = row.term();
    this.source = row.source();
    this.result = row.result().orElse(null);
  }

  UUID id() {
    return id;
  }

  Measure row(AmountsByYear amounts) {
    return new Measure(
        Optional.ofNullable(task),
        measure,
        executor,
        term,
        source,
        amounts,
        Optional.ofNullable(result));
  }
}
