package ua.opencities.programme.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A word of advice as it was said. Only ever added. */
@Entity
@Table(name = "programme_advice")
class AdviceEntry {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "programme_id")
  private UUID programme;

  private int place;

  @Enumerated(EnumType.STRING)
  private AdviceStep step;

  private String remarks;

  @Column(name = "programme_version")
  private long version;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_by_shown")
  private String saidByShown;

  @Column(name = "said_at")
  private Instant saidAt;

  protected AdviceEntry() {}

  AdviceEntry(
      ProgrammeView programme,
      int place,
      AdviceStep step,
      Optional<String> remarks,
      Actor by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.council = programme.council();
    this.programme = programme.id().value();
    this.place = place;
    this.step = step;
    this.remarks = remarks.orElse(null);
    this.version = programme.version();
    this.saidBy = by.name();
    this.saidByShown = by.shown();
    this.saidAt = at;
  }

  AdviceStep step() {
    return step;
  }

  AdviceView view() {
    return new AdviceView(step, Optional.ofNullable(remarks), saidByShown, saidAt, version);
  }
}
