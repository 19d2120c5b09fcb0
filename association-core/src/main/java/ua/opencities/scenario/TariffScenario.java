package ua.opencities.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.scenario.draft.BandsText;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.Actor;

/** A scenario of the annual fee. Once a tariff came of it, it stays as the Meeting saw it. */
@Entity
@Table(name = "tariff_scenario")
class TariffScenario {
  @Id private UUID id;
  private String name;
  private String note;
  private int year;

  @Column(name = "population_on")
  private LocalDate populationOn;

  private String bands;

  @Enumerated(EnumType.STRING)
  @Column(name = "part_year")
  private PartYear partYear;

  @Enumerated(EnumType.STRING)
  private Rounding rounding;

  private int alarm;
  private boolean demonstration;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_by_name")
  private String changedByName;

  @Column(name = "reckoned_at")
  private Instant reckonedAt;

  @Column(name = "compared_with")
  private UUID comparedWith;

  @Column(name = "tariff_id")
  private UUID tariff;

  @Version private long version;

  protected TariffScenario() {}

  TariffScenario(ScenarioId id, ScenarioDraft draft, boolean demonstration, Actor by, Instant at) {
    this.id = id.value();
    this.demonstration = demonstration;
    this.madeBy = by.name();
    this.madeByName = by.shown();
    this.madeAt = at;
    write(draft, by);
    this.reckonedAt = at;
  }

  ScenarioId id() {
    return new ScenarioId(id);
  }

  String name() {
    return name;
  }

  ScenarioDraft draft() {
    return new ScenarioDraft(
        name,
        Optional.ofNullable(note),
        year,
        populationOn,
        BandsText.read(bands),
        new FeeTerms(partYear, rounding, Instalments.NONE),
        alarm);
  }

  /**
   * @param seen the version that the writer had before him
   */
  void change(long seen, ScenarioDraft draft, Actor by) {
    mustBeOpen(seen);
    write(draft, by);
  }

  void mustBeOpen(long seen) {
    mustBeOpen();
    if (seen != version) throw new SomeoneElseChanged();
  }

  void mustBeOpen() {
    if (tariff != null) throw new ScenarioWasAdopted();
  }

  void reckoned(Optional<TariffId> inForce, Instant at) {
    comparedWith = inForce.map(TariffId::value).orElse(null);
    reckonedAt = at;
  }

  void becomes(TariffId adopted) {
    mustBeOpen();
    tariff = adopted.value();
  }

  private void write(ScenarioDraft draft, Actor by) {
    this.name = draft.name();
    this.note = draft.note().orElse(null);
    this.year = draft.year();
    this.populationOn = draft.populationOn();
    this.bands = BandsText.of(draft.bands());
    this.partYear = draft.terms().partYear();
    this.rounding = draft.terms().rounding();
    this.alarm = draft.alarm();
    this.changedByName = by.shown();
  }
}
