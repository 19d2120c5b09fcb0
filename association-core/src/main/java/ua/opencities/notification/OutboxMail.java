package ua.opencities.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.ManyRows;
import ua.opencities.tenancy.CouncilId;

/** A letter that waits to be handed over; tried again with growing pauses, for about two days. */
@Entity
@Table(name = "outbox_mail")
class OutboxMail {
  private static final int MOST_ATTEMPTS = 12;

  enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }

  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Column(name = "to_address")
  private String toAddress;

  @Column(name = "to_name")
  private String toName;

  private String subject;
  private String body;

  @Column(name = "letter_id")
  private UUID letterId;

  @Column(name = "invoice_id")
  private UUID invoiceId;

  @Column(name = "keeps_secret")
  private boolean keepsSecret;

  @Column(name = "made_at")
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Version private long version;

  /** What is not named begins as the table says. */
  static final ManyRows<OutboxMail> ROWS =
      ManyRows.<OutboxMail>into("outbox_mail")
          .column("id", "uuid", it -> it.id)
          .column("council_id", "uuid", it -> it.council)
          .column("to_address", "text", it -> it.toAddress)
          .column("to_name", "text", it -> it.toName)
          .column("subject", "text", it -> it.subject)
          .column("body", "text", it -> it.body)
          .column("letter_id", "uuid", it -> it.letterId)
          .column("invoice_id", "uuid", it -> it.invoiceId)
          .column("keeps_secret", "boolean", it -> it.keepsSecret)
          .column("made_at", "timestamptz", it -> it.madeAt)
          .column("state", "text", it -> it.state)
          .column("next_attempt_at", "timestamptz", it -> it.nextAttemptAt);

  protected OutboxMail() {}

  OutboxMail(
      Optional<CouncilId> council,
      String toAddress,
      String toName,
      String subject,
      String body,
      boolean keepsSecret,
      Instant now) {
    this(UUID.randomUUID(), council, toAddress, toName, subject, body, keepsSecret, now);
  }

  /**
   * @param id known to who asked for the letter, and wants to hear what became of it
   */
  OutboxMail(
      UUID id,
      Optional<CouncilId> council,
      String toAddress,
      String toName,
      String subject,
      String body,
      boolean keepsSecret,
      Instant now) {
    this.id = id;
    this.council = council.orElse(null);
    this.toAddress = toAddress;
    this.toName = toName;
    this.subject = subject;
    this.body = body;
    this.keepsSecret = keepsSecret;
    this.madeAt = now;
    this.state = State.WAITING;
    this.nextAttemptAt = now;
  }

  /** The PDFs of these go with it. */
  OutboxMail enclosing(Optional<UUID> formalLetter, Optional<UUID> invoice) {
    letterId = formalLetter.orElse(null);
    invoiceId = invoice.orElse(null);
    return this;
  }

  Letter letter() {
    var to = new Letter(id, toAddress, toName, subject, body);
    return to.meant(Optional.ofNullable(letterId), Optional.ofNullable(invoiceId));
  }

  /** A link that opens something is not kept once it is gone. */
  void sent(Instant now) {
    state = State.SENT;
    sentAt = now;
    lastError = null;
    if (keepsSecret) body = "";
  }

  void refused(String error, Instant now) {
    attempts++;
    lastError = error.length() > 500 ? error.substring(0, 500) : error;
    if (attempts >= MOST_ATTEMPTS) state = State.GIVEN_UP;
    nextAttemptAt = now.plus(Duration.ofSeconds(30L << Math.min(attempts, 11)));
  }

  boolean isGivenUp() {
    return state == State.GIVEN_UP;
  }

  /** Taken by one sender: the others wait until it must have been answered. */
  void taken(Instant now) {
    nextAttemptAt = now.plus(Duration.ofMinutes(2));
  }
}
