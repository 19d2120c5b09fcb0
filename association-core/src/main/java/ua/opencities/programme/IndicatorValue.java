package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import ua.opencities.shared.Quantity;
import ua.opencities.tenancy.CouncilId;

/**
 * What one indicator is to be in one year; listed by the programme, so that one query reads all.
 */
@Entity
@Table(name = "programme_indicator_value")
class IndicatorValue {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  @Column(name = "indicator_id")
  private UUID indicator;

  private int year;
  private Quantity quantity;

  protected IndicatorValue() {}

  IndicatorValue(
      Programme programme, CouncilId council, ProgrammeIndicator of, int year, Quantity quantity) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.indicator = of.id();
    this.year = year;
    this.quantity = quantity;
  }

  boolean isOf(ProgrammeIndicator row) {
    return indicator.equals(row.id());
  }

  int year() {
    return year;
  }

  Quantity quantity() {
    return quantity;
  }
}
