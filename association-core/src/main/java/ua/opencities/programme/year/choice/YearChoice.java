package ua.opencities.programme.year.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** By which programme a year goes, as somebody said. Only ever added. */
@Entity
@Table(name = "programme_year_choice")
class YearChoice {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  private int year;
  private int place;

  @Column(name = "first_edition")
  private UUID first;

  @Column(name = "said_by")
  private String by;

  @Column(name = "said_shown")
  private String shown;

  @Column(name = "said_at")
  private Instant at;

  protected YearChoice() {}

  YearChoice(ProgrammeView of, int year, int place, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = of.council();
    this.year = year;
    this.place = place;
    this.first = of.edition().first().value();
    this.by = by.name();
    this.shown = by.shown();
    this.at = at;
  }

  boolean isOf(ProgrammeView programme) {
    return first.equals(programme.edition().first().value());
  }

  int place() {
    return place;
  }
}
