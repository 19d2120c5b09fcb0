package ua.opencities.membership;

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
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "membership_step")
class MembershipStep {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId councilId;

  @Column(name = "place")
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_standing")
  private Standing from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_standing")
  private Standing to;

  @Enumerated(EnumType.STRING)
  @Column(name = "body")
  private DecidingBody body;

  @Enumerated(EnumType.STRING)
  @Column(name = "document")
  private ActDocument document;

  @Column(name = "number")
  private String number;

  @Column(name = "adopted_on")
  private LocalDate adoptedOn;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "remarks")
  private String remarks;

  @Column(name = "file_id")
  private UUID fileId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_by_name")
  private String enteredByName;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected MembershipStep() {}

  MembershipStep(CouncilId council, int place, Standing from, StepAhead entry) {
    Act act = entry.act();
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.place = place;
    this.from = from;
    this.to = entry.to();
    this.body = act.body();
    this.document = act.document();
    this.number = act.number().orElse(null);
    this.adoptedOn = act.adoptedOn();
    this.effectiveOn = act.effectiveOn();
    this.remarks = act.remarks().orElse(null);
    this.fileId = act.file().orElse(null);
    this.enteredBy = entry.by();
    this.enteredByName = entry.enteredBy();
    this.enteredAt = entry.enteredAt();
  }

  UUID id() {
    return id;
  }

  boolean isBy(Actor person) {
    return enteredBy.equals(person.name());
  }

  Standing from() {
    return from;
  }

  Standing to() {
    return to;
  }

  Act act() {
    return new Act(
        body,
        document,
        Optional.ofNullable(number),
        adoptedOn,
        effectiveOn,
        Optional.ofNullable(remarks),
        Optional.ofNullable(fileId));
  }

  MembershipStepView view() {
    return new MembershipStepView(id, from, to, act(), enteredByName, enteredAt);
  }
}
