package ua.opencities.council.payer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "council_payer")
class Payer {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "edrpou", updatable = false)
  private Edrpou edrpou;

  @Column(name = "iban", updatable = false)
  private Iban iban;

  @Column(name = "added_by", updatable = false)
  private String addedBy;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Column(name = "billed_since")
  private Instant billedSince;

  protected Payer() {}

  Payer(
      CouncilId council,
      String name,
      Optional<Edrpou> edrpou,
      Optional<Iban> iban,
      Actor by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.name = name;
    this.edrpou = edrpou.orElse(null);
    this.iban = iban.orElse(null);
    this.addedBy = by.shown();
    this.addedAt = at;
  }

  void billed(boolean wanted, Instant at) {
    if (wanted && edrpou == null) throw PayerRefused.withoutEdrpou();
    billedSince = wanted ? at : null;
  }

  CouncilId councilId() {
    return councilId;
  }

  PayerView view() {
    return new PayerView(
        id,
        councilId,
        name,
        Optional.ofNullable(edrpou),
        Optional.ofNullable(iban),
        addedBy,
        addedAt,
        Optional.ofNullable(billedSince));
  }
}
