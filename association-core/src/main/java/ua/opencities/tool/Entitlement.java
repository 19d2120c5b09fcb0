package ua.opencities.tool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A council may use a tool, from a day until it is switched off. */
@Entity
@Table(name = "tool_entitlement")
class Entitlement {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "tool_code")
  private String tool;

  private LocalDate since;
  private LocalDate until;

  @Column(name = "switched_on_by")
  private String switchedOnBy;

  @Column(name = "switched_on_by_name")
  private String switchedOnByName;

  @Column(name = "switched_on_at")
  private Instant switchedOnAt;

  @Column(name = "switched_off_by")
  private String switchedOffBy;

  @Column(name = "switched_off_by_name")
  private String switchedOffByName;

  @Column(name = "switched_off_at")
  private Instant switchedOffAt;

  @Version private long version;

  protected Entitlement() {}

  Entitlement(CouncilId council, ToolCode tool, LocalDate since, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.tool = tool.value();
    this.since = since;
    this.switchedOnBy = by.name();
    this.switchedOnByName = by.shown();
    this.switchedOnAt = at;
  }

  void end(LocalDate on, Actor by, Instant at) {
    if (until != null) throw new ToolNotOn();
    // switched on with a later day and off before it: it was never in use
    until = on.isBefore(since) ? since : on;
    switchedOffBy = by.name();
    switchedOffByName = by.shown();
    switchedOffAt = at;
  }

  UUID id() {
    return id;
  }
}
