package ua.opencities.council.attribute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;

@Entity
@Table(name = "council_attribute")
class Attribute {
  @Id private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "name_en")
  private String nameEnglish;

  @Column(name = "explanation")
  private String explanation;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttributeKind kind;

  @Column(name = "required")
  private boolean required;

  @Column(name = "shown_to_council")
  private boolean shown;

  @Column(name = "place")
  private int place;

  @Column(name = "archived_at")
  private Instant archivedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Attribute() {}

  Attribute(AttributeTerms terms, int place, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.place = place;
    take(terms);
    changed(by, at);
  }

  void seenAs(long seen) {
    if (seen != version) throw new SomeoneElseChanged();
  }

  /**
   * @param councils that have a value
   */
  void change(AttributeTerms terms, long councils, Actor by, Instant at) {
    if (terms.kind() != kind && councils > 0) throw AttributeRefused.kindInUse(councils);
    take(terms);
    changed(by, at);
  }

  private void take(AttributeTerms terms) {
    name = terms.name();
    nameEnglish = terms.nameEnglish().orElse(null);
    explanation = terms.explanation().orElse(null);
    kind = terms.kind();
    required = terms.required();
    shown = terms.shown();
  }

  void archive(Actor by, Instant at) {
    archivedAt = at;
    changed(by, at);
  }

  void restore(Actor by, Instant at) {
    archivedAt = null;
    changed(by, at);
  }

  private void changed(Actor by, Instant at) {
    changedBy = by.shown();
    changedAt = at;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean isArchived() {
    return archivedAt != null;
  }
}
