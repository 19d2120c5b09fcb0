package ua.opencities.council.population;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "population_figure")
class PopulationEntry {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId councilId;

  @Column(name = "inhabitants")
  private int inhabitants;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "source")
  private String source;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "withdrawn_at", insertable = false, updatable = false)
  private Instant withdrawnAt;

  protected PopulationEntry() {}

  PopulationEntry(CouncilId council, PopulationFigure figure, Actor confirmedBy, Instant at) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.inhabitants = figure.inhabitants();
    this.asOf = figure.asOf();
    this.source = figure.source();
    this.confirmedBy = confirmedBy.shown();
    this.confirmedAt = at;
  }

  UUID id() {
    return id;
  }

  PopulationFigure figure() {
    return new PopulationFigure(inhabitants, asOf, source);
  }

  PopulationEntryView view() {
    return new PopulationEntryView(id, figure(), confirmedBy, confirmedAt, withdrawnAt != null);
  }
}
