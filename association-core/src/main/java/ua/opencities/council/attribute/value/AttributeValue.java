package ua.opencities.council.attribute.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.shared.Quantity;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Each kind has a column of its own type, so that PostgreSQL checks, sorts and reckons it. */
@Entity
@Table(name = "council_attribute_value")
class AttributeValue {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Column(name = "attribute_id", updatable = false)
  private UUID attributeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AttributeKind kind;

  @Column(name = "said_text")
  private String text;

  @Column(name = "said_whole")
  private Long whole;

  @Column(name = "said_decimal")
  private Quantity decimal;

  @Column(name = "said_day")
  private LocalDate day;

  @Column(name = "said_yes")
  private Boolean yes;

  @Column(name = "said_choice")
  private UUID choice;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected AttributeValue() {}

  AttributeValue(CouncilId council, UUID attribute, Said said, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.attributeId = attribute;
    change(said, by, at);
  }

  void change(Said said, Actor by, Instant at) {
    kind = said.kind();
    text = kind == AttributeKind.TEXT ? said.plain() : null;
    whole = kind == AttributeKind.WHOLE ? Long.valueOf(said.plain()) : null;
    decimal = kind == AttributeKind.DECIMAL ? Quantity.of(said.plain()) : null;
    day = kind == AttributeKind.DAY ? said.day() : null;
    yes = kind == AttributeKind.YES_NO ? Boolean.valueOf(said.plain()) : null;
    choice = kind == AttributeKind.CHOICE ? said.choice() : null;
    changedBy = by.shown();
    changedAt = at;
  }

  Said said() {
    Object stands =
        switch (kind) {
          case TEXT -> text;
          case WHOLE -> whole;
          case DECIMAL -> decimal.decimal();
          case DAY -> day;
          case YES_NO -> yes;
          case CHOICE -> choice;
        };
    return new Said(kind, String.valueOf(stands));
  }

  UUID attributeId() {
    return attributeId;
  }

  CouncilId councilId() {
    return councilId;
  }

  /** Tells this value at this moment from any other. */
  String mark() {
    return id + ":" + version;
  }
}
