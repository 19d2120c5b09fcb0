package ua.opencities.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.shared.ManyRows;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An issued invoice («рахунок»). Only ever added: the database refuses to change or remove one. */
@Entity
@Table(name = "invoice")
class Invoice {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "charge_id")
  private UUID charge;

  private String series;

  @Column(name = "series_year")
  private int seriesYear;

  private int sequence;
  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private Money amount;
  private String frozen;

  @Column(name = "frozen_sha256")
  private String frozenSha256;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  static final ManyRows<Invoice> ROWS =
      ManyRows.<Invoice>into("invoice")
          .column("id", "uuid", it -> it.id)
          .column("council_id", "uuid", it -> it.council)
          .column("charge_id", "uuid", it -> it.charge)
          .column("series", "text", it -> it.series)
          .column("series_year", "integer", it -> it.seriesYear)
          .column("sequence", "integer", it -> it.sequence)
          .column("number", "text", it -> it.number)
          .column("issued_on", "date", it -> it.issuedOn)
          .column("due_on", "date", it -> it.dueOn)
          .column("amount", "numeric", it -> it.amount.decimal())
          .column("frozen", "text", it -> it.frozen)
          .column("frozen_sha256", "text", it -> it.frozenSha256)
          .column("issued_by", "text", it -> it.issuedBy)
          .column("issued_at", "timestamptz", it -> it.issuedAt);

  protected Invoice() {}

  Invoice(
      CouncilId council, UUID charge, int sequence, InvoiceContent content, Actor by, Instant at) {
    var frozen = content.frozen();
    this.id = UUID.randomUUID();
    this.council = council;
    this.charge = charge;
    this.series = GiveNumber.INVOICES;
    this.seriesYear = content.issuedOn().getYear();
    this.sequence = sequence;
    this.number = content.number();
    this.issuedOn = content.issuedOn();
    this.dueOn = content.dueOn();
    this.amount = content.amount();
    this.frozen = frozen.text();
    this.frozenSha256 = frozen.sha256();
    this.issuedBy = by.name();
    this.issuedAt = at;
  }

  /** {@code 2026/0001}: of the year of issue; more than four digits when they are needed. */
  static String number(int year, int sequence) {
    return "%d/%04d".formatted(year, sequence);
  }

  InvoiceId id() {
    return new InvoiceId(id);
  }

  CouncilId council() {
    return council;
  }

  String number() {
    return number;
  }

  /** {@code rakhunok-2026-0001}, for names of files. */
  String fileName() {
    return "rakhunok-" + number.replace('/', '-');
  }

  String frozen() {
    return frozen;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
