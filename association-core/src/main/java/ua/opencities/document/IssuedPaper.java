package ua.opencities.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

/** A paper that went out: of which data it was made, by whom, when, and which file it is. */
@Entity
@Table(name = "issued_paper")
class IssuedPaper {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private String kind;

  @Column(name = "subject_id")
  private UUID subject;

  /** A property of JPA's would be a lock; this counts the issues of one paper. */
  @Column(name = "version")
  private int issue;

  @Column(name = "file_id")
  private FileId file;

  @Column(name = "data_sha256")
  private String dataSha256;

  @Basic private String sha256;

  @Column(name = "generated_at")
  private Instant generatedAt;

  @Column(name = "generated_by")
  private String generatedBy;

  protected IssuedPaper() {}

  IssuedPaper(IssuePaper.Order order, int issue, FileFacts file) {
    this.id = UUID.randomUUID();
    this.council = order.council().orElse(null);
    this.kind = order.kind();
    this.subject = order.subject();
    this.issue = issue;
    this.file = file.id();
    this.dataSha256 = Sha256.of(order.data());
    this.sha256 = file.sha256();
    this.generatedAt = file.storedAt();
    this.generatedBy = file.storedBy();
  }

  IssuedPaperFacts facts() {
    return new IssuedPaperFacts(
        id,
        Optional.ofNullable(council),
        kind,
        subject,
        issue,
        file,
        dataSha256,
        sha256,
        generatedAt,
        generatedBy);
  }
}
