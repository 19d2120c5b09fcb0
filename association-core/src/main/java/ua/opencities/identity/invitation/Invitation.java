package ua.opencities.identity.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.RoleNeedsACouncil;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** A link by mail that makes an account and gives it one role; good for a week, once. */
@Entity
@Table(name = "invitation")
class Invitation {
  static final Duration GOOD_FOR = Duration.ofDays(7);

  @Id private UUID id;
  private String email;

  @Column(name = "shown_name")
  private String shownName;

  @Column(name = "council_id")
  private CouncilId council;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "secret_sha256")
  private byte[] secret;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_at", insertable = false, updatable = false)
  private Instant acceptedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version private long version;

  protected Invitation() {}

  Invitation(
      String email,
      String shownName,
      Role role,
      Optional<CouncilId> council,
      Secret secret,
      Actor by,
      Instant now) {
    if (role.isOfTheAssociation() == council.isPresent()) throw new RoleNeedsACouncil();
    this.id = UUID.randomUUID();
    this.email = email;
    this.shownName = shownName;
    this.role = role;
    this.council = council.orElse(null);
    this.secret = secret.sha256();
    this.sentBy = by.name();
    this.sentAt = now;
    this.expiresAt = now.plus(GOOD_FOR);
  }

  UUID id() {
    return id;
  }

  void withdraw(Instant now) {
    if (withdrawnAt == null) withdrawnAt = now;
  }

  Optional<CouncilId> council() {
    return Optional.ofNullable(council);
  }
}
