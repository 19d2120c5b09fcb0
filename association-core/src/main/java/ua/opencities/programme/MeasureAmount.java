package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** The money of one measure in one year; listed by the programme, so that one query reads all. */
@Entity
@Table(name = "programme_measure_amount")
class MeasureAmount {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  @Column(name = "measure_id")
  private UUID measure;

  private int year;
  private Money amount;

  protected MeasureAmount() {}

  MeasureAmount(
      Programme programme, CouncilId council, ProgrammeMeasure of, int year, Money amount) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.measure = of.id();
    this.year = year;
    this.amount = amount;
  }

  boolean isOf(ProgrammeMeasure row) {
    return measure.equals(row.id());
  }

  int year() {
    return year;
  }

  Money amount() {
    return amount;
  }
}
