package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import ua.opencities.programme.text.Indicator;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.QuantitiesByYear;
import ua.opencities.tenancy.CouncilId;

/** The row of an {@link Indicator}; its values stand in {@link IndicatorValue}. */
@Entity
@Table(name = "programme_indicator")
class ProgrammeIndicator {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "indicator_group")
  private IndicatorGroup group;

  private String name;
  private String unit;

  protected ProgrammeIndicator() {}

  ProgrammeIndicator(Programme programme, CouncilId council, int place, Indicator row) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.place = place;
    this.group = row.group();
    this.name = row.name();
    this.unit = row.unit();
  }

  UUID id() {
    return id;
  }

  Indicator row(QuantitiesByYear values) {
    return new Indicator(group, name, unit, values);
  }
}
