package ua.opencities.fee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.ManyRows;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** A line of the account. Only ever added: the database refuses to change or remove one. */
@Entity
@Table(name = "account_entry")
class AccountEntry {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "booked_on")
  private LocalDate bookedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private Money amount;
  private String reference;
  private UUID source;

  /** The invoice that a correction or a write-off changes. */
  private UUID about;

  @Column(name = "about_opening")
  private UUID aboutOpening;

  @Column(name = "booked_by")
  private String bookedBy;

  @Column(name = "booked_at")
  private Instant bookedAt;

  static final ManyRows<AccountEntry> ROWS =
      ManyRows.<AccountEntry>into("account_entry")
          .column("id", "uuid", it -> it.id)
          .column("council_id", "uuid", it -> it.council)
          .column("kind", "text", it -> it.kind)
          .column("booked_on", "date", it -> it.bookedOn)
          .column("due_on", "date", it -> it.dueOn)
          .column("amount", "numeric", it -> it.amount.decimal())
          .column("reference", "text", it -> it.reference)
          .column("source", "uuid", it -> it.source)
          .column("about", "uuid", it -> it.about)
          .column("about_opening", "uuid", it -> it.aboutOpening)
          .column("booked_by", "text", it -> it.bookedBy)
          .column("booked_at", "timestamptz", it -> it.bookedAt);

  protected AccountEntry() {}

  private AccountEntry(CouncilId council, EntryKind kind, Booking booking, Money signed) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.kind = kind;
    this.bookedOn = booking.on();
    this.amount = signed;
    this.reference = booking.reference();
    this.source = booking.source();
    this.bookedBy = booking.by();
    this.bookedAt = booking.at();
  }

  static AccountEntry charge(CouncilId council, Booking booking, LocalDate dueOn) {
    var entry = new AccountEntry(council, EntryKind.CHARGE, booking, booking.amount());
    entry.dueOn = dueOn;
    return entry;
  }

  static AccountEntry payment(CouncilId council, Booking booking) {
    return new AccountEntry(council, EntryKind.PAYMENT, booking, booking.amount().negated());
  }

  static AccountEntry raising(CouncilId council, Booking booking, UUID invoice, LocalDate dueOn) {
    var entry = new AccountEntry(council, EntryKind.CORRECTION, booking, booking.amount());
    entry.about = invoice;
    entry.dueOn = dueOn;
    return entry;
  }

  static AccountEntry lowering(CouncilId council, Booking booking, UUID invoice) {
    var entry =
        new AccountEntry(council, EntryKind.CORRECTION, booking, booking.amount().negated());
    entry.about = invoice;
    return entry;
  }

  static AccountEntry refund(CouncilId council, Booking booking) {
    return new AccountEntry(council, EntryKind.REFUND, booking, booking.amount());
  }

  /**
   * A write-off of a debt wherever it began.
   *
   * @param origin of an invoice or from before
   */
  static AccountEntry writeOff(CouncilId council, Booking booking, DebtOrigin origin) {
    return passing(EntryKind.WRITE_OFF, council, booking, booking.amount().negated(), origin);
  }

  /** The same once more with the opposite sign, of what it was about. */
  AccountEntry reversed(Booking booking) {
    Money opposite = amount.isPositive() ? booking.amount().negated() : booking.amount();
    var entry = new AccountEntry(council, kind, booking, opposite);
    entry.about = about;
    entry.aboutOpening = aboutOpening;
    return entry;
  }

  boolean raises() {
    return amount.isPositive();
  }

  /**
   * One half of a pair.
   *
   * @param signed as it changes what this council owes
   * @param origin whose debt it is
   */
  static AccountEntry passing(
      EntryKind kind, CouncilId council, Booking booking, Money signed, DebtOrigin origin) {
    var entry = new AccountEntry(council, kind, booking, signed);
    entry.about = origin.invoice().orElse(null);
    entry.aboutOpening = origin.opening().orElse(null);
    return entry;
  }

  AccountEntry due(LocalDate day) {
    dueOn = day;
    return this;
  }

  /** A debt from before has the day it was due, which may long be past; a credit has none. */
  static AccountEntry opening(OpeningLine line, Booking booking) {
    Money signed = line.owed() ? booking.amount() : booking.amount().negated();
    var entry = new AccountEntry(line.council(), line.kind(), booking, signed);
    entry.dueOn = line.dueOn().orElse(null);
    return entry;
  }

  static AccountEntry reversal(CouncilId council, Booking booking, boolean ofDebt) {
    Money signed = ofDebt ? booking.amount().negated() : booking.amount();
    return new AccountEntry(council, EntryKind.OPENING_REVERSAL, booking, signed);
  }

  UUID id() {
    return id;
  }

  CouncilId council() {
    return council;
  }

  EntryKind kind() {
    return kind;
  }

  LocalDate bookedOn() {
    return bookedOn;
  }
}
