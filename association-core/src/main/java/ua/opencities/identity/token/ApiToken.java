package ua.opencities.identity.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;

/** A bearer token: found by SHA-256 and an index; for one person at one portal and council. */
@Entity
@Table(name = "api_token")
class ApiToken {
  @Id private UUID id;

  @Column(name = "account_id")
  private UserId account;

  @Column(name = "council_id")
  private CouncilId council;

  private String label;
  private String scopes;

  @Column(name = "secret_sha256")
  private byte[] secret;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected ApiToken() {}

  ApiToken(
      UUID id,
      UserId account,
      Optional<CouncilId> council,
      String label,
      boolean writes,
      Secret secret,
      Instant now,
      Instant expiresAt) {
    this.id = id;
    this.account = account;
    this.council = council.orElse(null);
    this.label = label;
    this.scopes = writes ? "read write" : "read";
    this.secret = secret.sha256();
    this.madeAt = now;
    this.expiresAt = expiresAt;
  }

  TokenView view() {
    return new TokenView(
        id, label, scopes.contains("write"), madeAt, expiresAt, Optional.ofNullable(endedAt));
  }

  UserId account() {
    return account;
  }

  Optional<CouncilId> council() {
    return Optional.ofNullable(council);
  }

  void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  TokenMade made(String by) {
    return new TokenMade(by, id, council(), label, scopes);
  }
}
