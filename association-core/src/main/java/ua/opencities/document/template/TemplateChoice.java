package ua.opencities.document.template;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Which variant of one kind of paper is wanted. */
@Entity
@Table(name = "template_choice")
class TemplateChoice {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private String kind;

  @Enumerated(EnumType.STRING)
  private Variant variant;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Column(name = "chosen_by")
  private String chosenBy;

  protected TemplateChoice() {}

  TemplateChoice(Optional<CouncilId> council, String kind) {
    this.id = UUID.randomUUID();
    this.council = council.orElse(null);
    this.kind = kind;
  }

  void choose(Variant wanted, Actor by, Instant at) {
    variant = wanted;
    chosenBy = by.name();
    chosenAt = at;
  }

  UUID id() {
    return id;
  }

  Optional<CouncilId> council() {
    return Optional.ofNullable(council);
  }

  String kind() {
    return kind;
  }

  Variant variant() {
    return variant;
  }
}
