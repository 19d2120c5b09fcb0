package ua.opencities.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A payment as it was written down. Only ever added. */
@Entity
@Table(name = "payment")
class Payment {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private Money amount;
  private String payer;

  @Column(name = "document_number")
  private String documentNumber;

  private String purpose;

  @Column(name = "bank_reference")
  private String bankReference;

  private UUID submission;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Payment() {}

  Payment(CouncilId council, Receipt receipt, UUID submission, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.receivedOn = receipt.receivedOn();
    this.amount = receipt.amount();
    this.payer = receipt.payer();
    this.documentNumber = receipt.documentNumber();
    this.purpose = receipt.purpose();
    this.bankReference = receipt.bankReference().orElse(null);
    this.submission = submission;
    this.recordedBy = by.name();
    this.recordedByName = by.shown();
    this.recordedAt = at;
  }

  PaymentId id() {
    return new PaymentId(id);
  }
}
