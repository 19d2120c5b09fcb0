package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/** The fee of one year as the tariff gave it when the draft was last saved. */
@Entity
@Table(name = "programme_fee")
class ProgrammeFee {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  private int year;
  private Money amount;
  private String explanation;

  protected ProgrammeFee() {}

  ProgrammeFee(Programme programme, CouncilId council, FeeExplanation fee) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.year = fee.year();
    this.amount = fee.amount();
    this.explanation = FrozenFacts.written(fee.facts());
  }

  FeeExplanation explanation() {
    return FeeExplanation.from(FrozenFacts.read(explanation));
  }
}
