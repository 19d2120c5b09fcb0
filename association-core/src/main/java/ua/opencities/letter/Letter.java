package ua.opencities.letter;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.letter.number.GivenNumber;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A letter, rewritten while it is a draft; once it has its number nothing of it changes. */
@Entity
@Table(name = "letter")
class Letter {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Enumerated(EnumType.STRING)
  private LetterParty sender;

  @Enumerated(EnumType.STRING)
  @Column(name = "addressed_to")
  private LetterParty to;

  @Enumerated(EnumType.STRING)
  private LetterPurpose purpose;

  @Basic private String addressee;
  @Basic private String subject;
  @Basic private String body;

  @Column(name = "signatory_post")
  private String signatoryPost;

  @Column(name = "signatory_name")
  private String signatoryName;

  @Column(name = "search_key")
  private String searchKey;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "changed_by_shown")
  private String changedByShown;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "series_year")
  private Integer seriesYear;

  @Basic private Integer sequence;
  @Basic private String number;
  @Basic private LocalDate dated;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Version private long version;

  protected Letter() {}

  Letter(BeginLetter.Order order, LetterParty sender, LetterText text, Actor by, Instant at) {
    this.id = LetterId.next().value();
    this.council = order.council();
    this.sender = sender;
    this.to = order.to();
    this.purpose = order.purpose();
    this.draftedBy = by.name();
    this.draftedAt = at.truncatedTo(ChronoUnit.MICROS);
    write(text, by, at);
  }

  /**
   * @throws LetterWentOut once it has its number
   * @throws SomeoneElseChanged when the writer saw an older version
   */
  void revise(LetterText text, long seen, Actor by, Instant at) {
    mustBeAsSeen(seen, by);
    write(text, by, at);
  }

  void mustBeAsSeen(long seen, Actor by) {
    mustBeDraftOf(by);
    if (seen != version) throw new SomeoneElseChanged();
  }

  private void write(LetterText text, Actor by, Instant at) {
    addressee = text.addressee();
    subject = text.subject();
    body = text.body();
    signatoryPost = text.signatoryPost();
    signatoryName = text.signatoryName();
    searchKey = SearchKey.of(subject + " " + addressee);
    changedByShown = by.shown();
    changedAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  void goOut(GivenNumber given, LocalDate date, Actor by, Instant at) {
    seriesYear = given.year();
    sequence = given.sequence();
    number = given.written();
    dated = date;
    issuedBy = by.name();
    issuedAt = at.truncatedTo(ChronoUnit.MICROS);
    searchKey = SearchKey.of(number + " " + subject + " " + addressee);
  }

  /**
   * @throws LetterWentOut once it has its number
   * @throws NotFound when it is the other side's
   */
  void mustBeDraftOf(Actor by) {
    if (sender != (by.isStaff() ? LetterParty.ASSOCIATION : LetterParty.COUNCIL))
      throw new NotFound("letter");
    if (number != null) throw new LetterWentOut(number);
  }

  LetterView view() {
    return new LetterView(
        new LetterId(id),
        council,
        sender,
        to,
        purpose,
        new LetterText(addressee, subject, body, signatoryPost, signatoryName),
        Optional.ofNullable(number).map(it -> new LetterView.Outgoing(it, dated, issuedAt)),
        changedByShown,
        changedAt,
        version);
  }
}
