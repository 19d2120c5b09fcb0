package ua.opencities.fee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * Part of a lowering entry that met part of a raising one. Only ever added: a payment is released
 * again by the same pair with a minus.
 */
@Entity
@Table(name = "settlement")
class Settlement {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "charge_entry")
  private UUID chargeEntry;

  @Column(name = "payment_entry")
  private UUID paymentEntry;

  @Enumerated(EnumType.STRING)
  private EntryKind credit;

  private Money amount;

  @Column(name = "settled_on")
  private LocalDate settledOn;

  protected Settlement() {}

  Settlement(CouncilId council, Allocation.Part part) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.credit = part.credit();
    this.chargeEntry = part.charge();
    this.paymentEntry = part.payment();
    this.amount = part.amount();
    this.settledOn = part.on();
  }
}
