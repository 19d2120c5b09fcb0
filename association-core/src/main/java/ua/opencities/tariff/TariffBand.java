package ua.opencities.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;

/** The row of a {@link FeeBand}. */
@Entity
@Table(name = "tariff_band")
class TariffBand {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "tariff_id")
  private Tariff tariff;

  @Column(name = "population_from")
  private int populationFrom;

  @Column(name = "population_to")
  private Integer populationTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "council_kind")
  private CouncilKind councilKind;

  private Money fixed;
  private Rate rate;
  private Money minimum;
  private Money ceiling;

  protected TariffBand() {}

  TariffBand(Tariff tariff, FeeBand band) {
    this.id = UUID.randomUUID();
    this.tariff = tariff;
    this.populationFrom = band.from();
    this.populationTo = band.to().orElse(null);
    this.councilKind = band.kind().orElse(null);
    this.fixed = band.fixed().orElse(null);
    this.rate = band.rate().orElse(null);
    this.minimum = band.minimum().orElse(null);
    this.ceiling = band.ceiling().orElse(null);
  }

  FeeBand terms() {
    return new FeeBand(
        populationFrom,
        Optional.ofNullable(populationTo),
        Optional.ofNullable(councilKind),
        Optional.ofNullable(fixed),
        Optional.ofNullable(rate),
        Optional.ofNullable(minimum),
        Optional.ofNullable(ceiling));
  }
}
