package ua.opencities.council.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "council_succession")
class Succession {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId councilId;

  @Column(name = "predecessor_id")
  private CouncilId predecessorId;

  @Column(name = "predecessor_name")
  private String predecessorName;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private SuccessionKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "act")
  private String act;

  @Column(name = "inheritance_line", updatable = false)
  private UUID inheritanceLine;

  protected Succession() {}

  /**
   * @param line by which the council inherited from the one before it
   */
  Succession(CouncilId council, SuccessionView what, Optional<UUID> line) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.predecessorId = what.before().orElse(null);
    this.inheritanceLine = line.orElse(null);
    this.predecessorName = what.predecessor();
    this.kind = what.kind();
    this.happenedOn = what.on();
    this.act = what.act();
  }

  /** Noted by name alone, it leads to the council from then on. */
  boolean isOf(SuccessionView what) {
    boolean same =
        predecessorId == null
            ? kind == what.kind() && predecessorName.equals(what.predecessor())
            : what.before().stream().anyMatch(predecessorId::equals);
    if (same) predecessorId = what.before().orElse(predecessorId);
    return same;
  }

  SuccessionView view() {
    return new SuccessionView(
        predecessorName, Optional.ofNullable(predecessorId), kind, happenedOn, act);
  }
}
