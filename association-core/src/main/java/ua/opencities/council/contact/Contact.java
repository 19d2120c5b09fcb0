package ua.opencities.council.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "council_contact")
class Contact {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Enumerated(EnumType.STRING)
  @Column(name = "contact_function")
  private ContactFunction function;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Contact() {}

  Contact(CouncilId council, ContactDetails details, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    take(details, by, at);
  }

  void change(long seen, ContactDetails details, Actor by, Instant at) {
    if (seen != version) throw new SomeoneElseChanged();
    take(details, by, at);
  }

  private void take(ContactDetails details, Actor by, Instant at) {
    this.function = details.function();
    this.name = details.name();
    this.email = details.email().map(Email::address).orElse(null);
    this.phone = details.phone().map(Phone::number).orElse(null);
    this.changedBy = by.shown();
    this.changedAt = at;
  }

  CouncilId councilId() {
    return councilId;
  }

  ContactView view() {
    var details =
        new ContactDetails(
            function,
            name,
            Optional.ofNullable(email).map(Email::new),
            Optional.ofNullable(phone).map(Phone::new));
    return new ContactView(id, councilId, details, changedBy, changedAt, version);
  }
}
