package ua.opencities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.UserId;

@Entity
@Table(name = "account")
class Account {
  @Id private UUID id;
  private String email;

  @Column(name = "shown_name")
  private String shownName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private long version;

  protected Account() {}

  Account(Email email, String shownName, String passwordHash, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email.address();
    this.shownName = shownName;
    this.passwordHash = passwordHash;
    this.madeAt = now;
  }

  UserId id() {
    return new UserId(id);
  }

  String email() {
    return email;
  }

  String shownName() {
    return shownName;
  }
}
