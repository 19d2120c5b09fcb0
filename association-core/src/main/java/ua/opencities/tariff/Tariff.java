package ua.opencities.tariff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Period;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

/** One tariff as adopted. Nothing of it changes but the day it ends and whether it is withdrawn. */
@Entity
@Table(name = "tariff")
class Tariff {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private TariffKind kind;

  private int edition;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "act_body")
  private String actBody;

  @Column(name = "act_number")
  private String actNumber;

  @Column(name = "act_date")
  private LocalDate actDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "part_year")
  private PartYear partYear;

  @Enumerated(EnumType.STRING)
  private Rounding rounding;

  private Instalments instalments;

  @Column(name = "entry_once")
  private boolean entryOnce;

  private boolean demonstration;

  @Column(name = "adopted_by")
  private String adoptedBy;

  @Column(name = "adopted_at")
  private Instant adoptedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  /** The tariff that closed its open end by following it. */
  @Column(name = "gave_way_to")
  private UUID gaveWayTo;

  @Version private long version;

  @OneToMany(mappedBy = "tariff", cascade = CascadeType.PERSIST)
  @OrderBy("populationFrom, councilKind")
  private List<TariffBand> bands = new ArrayList<>();

  protected Tariff() {}

  Tariff(TariffId id, NewTariff adopted, int edition, String by, Instant at) {
    this.id = id.value();
    this.name = adopted.name();
    this.kind = adopted.kind();
    this.edition = edition;
    this.validFrom = adopted.valid().from();
    this.validTo = adopted.valid().to().orElse(null);
    this.actBody = adopted.act().body();
    this.actNumber = adopted.act().number();
    this.actDate = adopted.act().date();
    this.demonstration = adopted.demonstration();
    this.adoptedBy = by;
    this.adoptedAt = at;
    this.partYear = adopted.terms().partYear();
    this.rounding = adopted.terms().rounding();
    this.instalments = adopted.terms().instalments();
    this.entryOnce = kind == TariffKind.ENTRY && adopted.terms().entryOnce();
    adopted.bands().forEach(band -> bands.add(new TariffBand(this, band)));
  }

  /**
   * Makes room for a tariff of the same kind from that day: an open end is closed the day before.
   *
   * @throws TariffsOverlap when the two were adopted for the same days
   */
  void giveWayTo(TariffId follower, Period next) {
    if (validTo != null || !validFrom.isBefore(next.from()))
      throw new TariffsOverlap(name, validFrom, validTo);
    validTo = next.from().minusDays(1);
    gaveWayTo = follower.value();
  }

  TariffView view() {
    return new TariffView(
        new TariffId(id),
        name,
        kind,
        edition,
        new Period(validFrom, Optional.ofNullable(validTo)),
        new AdoptingAct(actBody, actNumber, actDate),
        bands.stream()
            .map(TariffBand::terms)
            .sorted(
                Comparator.comparing((FeeBand band) -> band.kind().map(Enum::ordinal).orElse(-1))
                    .thenComparing(FeeBand::from))
            .toList(),
        new FeeTerms(partYear, rounding, instalments, entryOnce),
        withdrawnAt != null,
        demonstration);
  }
}
