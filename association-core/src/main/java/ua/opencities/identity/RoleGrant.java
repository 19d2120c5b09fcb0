package ua.opencities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** A role of a person, from a day on and until another; never deleted. */
@Entity
@Table(name = "role_grant")
class RoleGrant {
  @Id private UUID id;

  @Column(name = "account_id")
  private UserId account;

  @Column(name = "council_id")
  private CouncilId council;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "granted_by")
  private String grantedBy;

  @Column(name = "ended_by")
  private String endedBy;

  @Version private long version;

  protected RoleGrant() {}

  RoleGrant(UserId account, Role role, Optional<CouncilId> council, LocalDate from, Actor by) {
    if (role.isOfTheAssociation() == council.isPresent()) throw new RoleNeedsACouncil();
    this.id = UUID.randomUUID();
    this.account = account;
    this.role = role;
    this.council = council.orElse(null);
    this.beginsOn = from;
    this.grantedBy = by.name();
  }

  UUID id() {
    return id;
  }

  UserId account() {
    return account;
  }

  Role role() {
    return role;
  }

  Optional<CouncilId> council() {
    return Optional.ofNullable(council);
  }

  /** The role ends at once: its end is the first day without it. */
  void end(LocalDate today, Actor by) {
    if (endsOn != null) return;
    endsOn = today;
    endedBy = by.name();
  }
}
