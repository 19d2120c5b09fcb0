package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;

/** Which edition of its programme the row is, and what it changes. */
@Embeddable
class EditionColumns {
  @Column(name = "first_edition")
  private UUID first;

  @Column(name = "edition")
  private int number;

  private UUID amends;

  @Enumerated(EnumType.STRING)
  @Column(name = "amendment")
  private AmendmentKind kind;

  @Column(name = "amendment_reason")
  private String reason;

  protected EditionColumns() {}

  static EditionColumns first(UUID id) {
    var first = new EditionColumns();
    first.first = id;
    first.number = 1;
    return first;
  }

  EditionColumns next(int nextNumber, UUID amended, Amendment amendment) {
    var next = new EditionColumns();
    next.first = first;
    next.number = nextNumber;
    next.amends = amended;
    next.kind = amendment.kind();
    next.reason = amendment.reason();
    return next;
  }

  boolean isExtension() {
    return kind == AmendmentKind.EXTENDED;
  }

  /** What the act does that puts it in force. */
  ActVerb verb() {
    return kind == null ? ActVerb.APPROVED : kind.verb();
  }

  Edition view() {
    return new Edition(
        number,
        new ProgrammeId(first),
        Optional.ofNullable(amends).map(ProgrammeId::new),
        Optional.ofNullable(kind),
        Optional.ofNullable(reason));
  }
}
