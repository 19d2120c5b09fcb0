package ua.opencities.council.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "council_succession")
class Succession {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId councilId;

  @Column(name = "predecessor_name")
  private String predecessorName;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private SuccessionKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "act")
  private String act;

  protected Succession() {}

  Succession(CouncilId council, SuccessionView what) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.predecessorName = what.predecessor();
    this.kind = what.kind();
    this.happenedOn = what.on();
    this.act = what.act();
  }

  SuccessionView view() {
    return new SuccessionView(predecessorName, kind, happenedOn, act);
  }
}
