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

/**
 * A row of the trail, only ever written; what holds is read from {@code membership_step_in_force}.
 */
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

  @Column(name = "takes_back")
  private UUID takesBack;

  @Column(name = "succession")
  private UUID succession;

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

  void bySuccession(UUID act) {
    succession = act;
  }

  /** Leads back where the step came from; only the reason is its own. */
  static MembershipStep back(
      CouncilId council, int place, MembershipStepView last, String reason, Actor by, Instant at) {
    var act = last.act();
    var said =
        new Act(
            act.body(),
            act.document(),
            act.number(),
            act.adoptedOn(),
            act.effectiveOn(),
            Optional.of(reason),
            act.file());
    var entry = new StepAhead(last.from(), said, by.name(), by.shown(), at, Optional.empty());
    var step = new MembershipStep(council, place, last.to(), entry);
    step.takesBack = last.id();
    return step;
  }

  UUID id() {
    return id;
  }
}
