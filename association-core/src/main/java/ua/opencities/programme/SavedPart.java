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
import java.time.Instant;
import java.util.UUID;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Who saved a part of a draft last. */
@Entity
@Table(name = "programme_part_saved")
class SavedPart {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  @Enumerated(EnumType.STRING)
  private PartName part;

  private long version;

  @Column(name = "saved_by")
  private String by;

  @Column(name = "saved_by_shown")
  private String shown;

  @Column(name = "saved_at")
  private Instant at;

  protected SavedPart() {}

  SavedPart(Programme programme, CouncilId council, PartName part) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.part = part;
  }

  boolean is(PartName name) {
    return part == name;
  }

  boolean isNewerThan(long seen) {
    return version > seen;
  }

  void saved(long newVersion, Actor actor, Instant moment) {
    version = newVersion;
    by = actor.name();
    shown = actor.shown();
    at = moment;
  }

  PartSaved view() {
    return new PartSaved(part, by, shown, at, version);
  }
}
