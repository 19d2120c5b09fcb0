package ua.opencities.programme.year.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;

/** A movement of the year's money as it was told. Only ever added. */
@Entity
@Table(name = "programme_year_money")
class MoneyEntry {
  @Id private UUID id;

  @Column(name = "council_id")
  private UUID council;

  private int year;
  private int place;

  @Enumerated(EnumType.STRING)
  private MoneyStep step;

  private Money amount;
  private LocalDate dated;
  private String document;
  private String note;
  private UUID corrects;
  private UUID renews;

  @Column(name = "first_edition")
  private UUID programme;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_shown")
  private String enteredShown;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected MoneyEntry() {}

  private MoneyEntry(CouncilYear of, int place, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = of.council().value();
    this.year = of.year();
    this.place = place;
    this.enteredBy = by.name();
    this.enteredShown = by.shown();
    this.enteredAt = at;
  }

  static MoneyEntry told(
      CouncilYear of,
      int place,
      EnteredMoney told,
      Optional<MoneyEntry> wrong,
      Actor by,
      Instant at) {
    var entry = new MoneyEntry(of, place, by, at);
    entry.step = told.step();
    entry.amount = told.amount();
    entry.dated = told.date();
    entry.document = told.document();
    entry.note = told.note().orElse(null);
    entry.corrects = wrong.map(MoneyEntry::id).orElse(null);
    return entry;
  }

  static MoneyEntry lapse(
      CouncilYear of, int place, Money open, Optional<MoneyEntry> earlier, Actor by, Instant at) {
    var entry = new MoneyEntry(of, place, by, at);
    entry.step = MoneyStep.LAPSED;
    entry.amount = open;
    entry.dated = of.lastDay();
    entry.corrects = earlier.map(MoneyEntry::id).orElse(null);
    return entry;
  }

  void renew(MoneyEntry lapse) {
    renews = lapse.id;
  }

  /** Once; what was told while no programme was agreed gets its own later. */
  void belongTo(UUID firstEdition) {
    programme = firstEdition;
  }

  UUID id() {
    return id;
  }

  int place() {
    return place;
  }

  MoneyStep step() {
    return step;
  }

  Money amount() {
    return amount;
  }

  LocalDate dated() {
    return dated;
  }

  Optional<UUID> corrects() {
    return Optional.ofNullable(corrects);
  }

  Optional<UUID> programme() {
    return Optional.ofNullable(programme);
  }

  Optional<UUID> renews() {
    return Optional.ofNullable(renews);
  }

  boolean isRenewal() {
    return renews != null;
  }

  MoneyEntryView view(
      Optional<UUID> of, Optional<Integer> correctedPlace, Optional<Integer> correctedBy) {
    return new MoneyEntryView(
        id,
        place,
        step,
        amount,
        dated,
        Optional.ofNullable(document),
        Optional.ofNullable(note),
        correctedPlace,
        correctedBy,
        isRenewal(),
        of.map(ProgrammeId::new),
        enteredShown,
        enteredAt);
  }
}
