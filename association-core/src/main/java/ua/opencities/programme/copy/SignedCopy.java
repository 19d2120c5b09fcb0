package ua.opencities.programme.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import ua.opencities.document.FileId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A signed copy that came back for a recorded act. Only ever added. */
@Entity
@Table(name = "programme_signed_copy")
class SignedCopy {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "programme_id")
  private UUID programme;

  @Enumerated(EnumType.STRING)
  private ActVerb verb;

  @Column(name = "act_id")
  private UUID act;

  private int place;

  @Column(name = "file_id")
  private FileId file;

  @Column(name = "attached_by")
  private String attachedBy;

  @Column(name = "attached_by_shown")
  private String attachedByShown;

  @Column(name = "attached_at")
  private Instant attachedAt;

  protected SignedCopy() {}

  SignedCopy(ProgrammeView programme, ActView act, int place, FileId file, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = programme.council();
    this.programme = programme.id().value();
    this.verb = act.verb();
    this.act = act.id();
    this.place = place;
    this.file = file;
    this.attachedBy = by.name();
    this.attachedByShown = by.shown();
    this.attachedAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  UUID id() {
    return id;
  }

  /** As it was entered at first; a correction takes its copies over. */
  UUID act() {
    return act;
  }

  ActVerb verb() {
    return verb;
  }

  FileId file() {
    return file;
  }

  String attachedByShown() {
    return attachedByShown;
  }

  Instant attachedAt() {
    return attachedAt;
  }
}
