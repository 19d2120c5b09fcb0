package ua.opencities.council.population.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "population_dispute")
class PopulationDispute {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Column(name = "figure_id", updatable = false)
  private UUID figureId;

  @Column(name = "claimed", updatable = false)
  private Integer claimed;

  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "raised_by", updatable = false)
  private String raisedBy;

  @Column(name = "raised_at", updatable = false)
  private Instant raisedAt;

  @Enumerated(EnumType.STRING)
  private DisputeOutcome outcome;

  private String words;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected PopulationDispute() {}

  PopulationDispute(
      CouncilId council,
      UUID figure,
      Optional<Integer> claimed,
      String reason,
      Actor by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.figureId = figure;
    this.claimed = claimed.orElse(null);
    this.reason = Text.required("reason", reason, DisputePopulation.REASON);
    this.raisedBy = by.shown();
    this.raisedAt = at;
  }

  UUID id() {
    return id;
  }

  CouncilId council() {
    return councilId;
  }

  /**
   * @throws DisputeRefused when it was answered before
   */
  void answer(DisputeOutcome how, Optional<String> said, Actor by, Instant at) {
    if (outcome != null) throw DisputeRefused.answered();
    outcome = how;
    words = said.orElse(null);
    answeredBy = by.shown();
    answeredAt = at;
  }
}
