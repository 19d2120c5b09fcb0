package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** The row of a {@link FundingLine}. */
@Entity
@Table(name = "programme_funding")
class ProgrammeFunding {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  private int place;
  private int year;
  private String source;
  private Money amount;
  private String kpkvk;
  private String kekv;
  private String purpose;
  private boolean ours;

  protected ProgrammeFunding() {}

  ProgrammeFunding(Programme programme, CouncilId council, int place, FundingLine line) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.council = council;
    this.place = place;
    this.year = line.year();
    this.source = line.source();
    this.amount = line.amount();
    this.kpkvk = line.kpkvk().orElse(null);
    this.kekv = line.kekv().orElse(null);
    this.purpose = line.purpose().orElse(null);
    this.ours = line.ours();
  }

  FundingLine line() {
    return new FundingLine(
        year,
        source,
        amount,
        Optional.ofNullable(kpkvk),
        Optional.ofNullable(kekv),
        Optional.ofNullable(purpose),
        ours);
  }
}
