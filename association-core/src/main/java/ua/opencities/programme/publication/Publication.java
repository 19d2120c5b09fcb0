package ua.opencities.programme.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A publication as somebody recorded it. Only ever added. */
@Entity
@Table(name = "programme_publication")
class Publication {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "programme_id")
  private UUID programme;

  @Column(name = "published_on")
  private LocalDate day;

  private String address;

  @Column(name = "recorded_by")
  private String by;

  @Column(name = "recorded_by_shown")
  private String shown;

  @Column(name = "recorded_at")
  private Instant at;

  protected Publication() {}

  Publication(ProgrammeView programme, LocalDate day, String address, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = programme.council();
    this.programme = programme.id().value();
    this.day = day;
    this.address = address;
    this.by = by.name();
    this.shown = by.shown();
    this.at = at;
  }

  PublicationView view(LocalDate earliestSession) {
    return new PublicationView(day, address, earliestSession, shown, at);
  }

  LocalDate day() {
    return day;
  }

  boolean isBefore(Instant moment) {
    return at.isBefore(moment);
  }
}
