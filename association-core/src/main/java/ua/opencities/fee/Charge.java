package ua.opencities.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.shared.ManyRows;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What a council owes for a year, with the tariff's explanation frozen beside it. */
@Entity
@Table(name = "charge")
class Charge {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  private int year;
  private String kind;

  @Column(name = "tariff_id")
  private UUID tariff;

  private Money amount;

  /** {@code jsonb}: the connection sends text unspecified, so PostgreSQL reads it as JSON. */
  private String explanation;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  static final ManyRows<Charge> ROWS =
      ManyRows.<Charge>into("charge")
          .column("id", "uuid", it -> it.id)
          .column("council_id", "uuid", it -> it.council)
          .column("year", "integer", it -> it.year)
          .column("kind", "text", it -> it.kind)
          .column("tariff_id", "uuid", it -> it.tariff)
          .column("amount", "numeric", it -> it.amount.decimal())
          .column("explanation", "jsonb", it -> it.explanation)
          .column("made_by", "text", it -> it.madeBy)
          .column("made_at", "timestamptz", it -> it.madeAt);

  protected Charge() {}

  Charge(InvoiceOrder order, String explanation, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = order.payer().council();
    this.year = order.fee().year();
    this.kind = order.fee().kind().name();
    this.tariff = order.fee().tariffId().value();
    this.amount = order.fee().amount();
    this.explanation = explanation;
    this.madeBy = by.name();
    this.madeAt = at;
  }

  UUID id() {
    return id;
  }
}
