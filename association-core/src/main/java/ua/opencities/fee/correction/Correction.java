package ua.opencities.fee.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.correction.paper.CorrectionContent;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An issued correction. Only ever added: the database refuses to change or remove one. */
@Entity
@Table(name = "correction")
class Correction {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Enumerated(EnumType.STRING)
  private CorrectionKind kind;

  @Column(name = "invoice_id")
  private UUID invoice;

  @Column(name = "opening_id")
  private UUID opening;

  private UUID reverses;

  @Column(name = "series_year")
  private int seriesYear;

  private int sequence;
  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private Money amount;
  private Money before;
  private String reason;

  @Column(name = "act_body")
  private String actBody;

  @Column(name = "act_number")
  private String actNumber;

  @Column(name = "act_date")
  private LocalDate actDate;

  private String frozen;

  @Column(name = "frozen_sha256")
  private String frozenSha256;

  private UUID submission;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  protected Correction() {}

  Correction(
      CouncilId council,
      Corrections.About about,
      int sequence,
      CorrectionContent content,
      UUID submission,
      Actor by,
      Instant at) {
    var frozen = content.frozen();
    var grounds = content.grounds();
    this.id = UUID.randomUUID();
    this.council = council;
    this.kind = content.kind();
    this.invoice = about.invoice().orElse(null);
    this.opening = about.opening().orElse(null);
    this.reverses = about.reverses().orElse(null);
    this.seriesYear = grounds.issuedOn().getYear();
    this.sequence = sequence;
    this.number = content.number();
    this.issuedOn = grounds.issuedOn();
    this.dueOn = content.dueOn().orElse(null);
    this.amount = content.amount();
    this.before = content.before();
    this.reason = grounds.reason();
    this.actBody = grounds.body();
    this.actNumber = grounds.actNumber();
    this.actDate = grounds.actDate();
    this.frozen = frozen.text();
    this.frozenSha256 = frozen.sha256();
    this.submission = submission;
    this.madeBy = by.name();
    this.madeByName = by.shown();
    this.madeAt = at;
  }

  CorrectionId id() {
    return new CorrectionId(id);
  }

  CouncilId council() {
    return council;
  }

  String number() {
    return number;
  }

  Money amount() {
    return amount;
  }

  /** For the account, where the kind of entry gives the sign. */
  Booking booking() {
    Money size = amount.isPositive() ? amount : amount.negated();
    return new Booking(id, number, size, issuedOn, madeBy, madeAt);
  }
}
