package ua.opencities.council.attribute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** Changes under the lock of its attribute, whose version counts for the list too. */
@Entity(name = "AttributeChoice")
@Table(name = "council_attribute_choice")
class Choice {
  @Id private UUID id;

  @Column(name = "attribute_id", updatable = false)
  private UUID attributeId;

  @Column(name = "name")
  private String name;

  @Column(name = "name_en")
  private String nameEnglish;

  @Column(name = "place")
  private int place;

  @Column(name = "archived")
  private boolean archived;

  protected Choice() {}

  Choice(UUID attribute, String name, int place) {
    this.id = UUID.randomUUID();
    this.attributeId = attribute;
    this.name = name;
    this.place = place;
  }

  void change(String newName, Optional<String> newEnglish, boolean dropped) {
    name = newName;
    nameEnglish = newEnglish.orElse(null);
    archived = dropped;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  int place() {
    return place;
  }

  boolean isOffered() {
    return !archived;
  }
}
