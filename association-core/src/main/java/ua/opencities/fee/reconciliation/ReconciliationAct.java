package ua.opencities.fee.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.reconciliation.paper.ReconciliationContent;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An act as it was drawn up. Only ever added. */
@Entity
@Table(name = "reconciliation_act")
class ReconciliationAct {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "series_year")
  private int seriesYear;

  private int sequence;
  private String number;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  private Money opening;
  private Money closing;
  private String frozen;

  @Column(name = "frozen_sha256")
  private String frozenSha256;

  private UUID submission;

  @Column(name = "drawn_by")
  private String drawnBy;

  @Column(name = "drawn_by_name")
  private String drawnByName;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  protected ReconciliationAct() {}

  ReconciliationAct(
      CouncilId council,
      int sequence,
      ReconciliationContent content,
      UUID submission,
      Actor by,
      Instant at) {
    var kept = content.frozen();
    this.id = UUID.randomUUID();
    this.council = council;
    this.seriesYear = content.drawnOn().getYear();
    this.sequence = sequence;
    this.number = content.number();
    this.from = content.from();
    this.to = content.to();
    this.opening = content.opening();
    this.closing = content.closing();
    this.frozen = kept.text();
    this.frozenSha256 = kept.sha256();
    this.submission = submission;
    this.drawnBy = by.name();
    this.drawnByName = by.shown();
    this.drawnAt = at;
  }

  ReconciliationId id() {
    return new ReconciliationId(id);
  }

  CouncilId council() {
    return council;
  }

  String number() {
    return number;
  }

  ReconciliationContent content() {
    return ReconciliationContent.from(frozen);
  }

  String drawnByName() {
    return drawnByName;
  }
}
