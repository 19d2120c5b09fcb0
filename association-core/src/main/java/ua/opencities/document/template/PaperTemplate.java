package ua.opencities.document.template;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.Sha256;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.TemplateMark.Medium;
import ua.opencities.document.TemplateMark.Origin;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** One version of a wording. Its text is never changed; a newer version or retirement follows. */
@Entity
@Table(name = "paper_template")
class PaperTemplate {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private String kind;

  @Enumerated(EnumType.STRING)
  private Variant variant;

  /** A property of JPA's would be a lock; this counts the versions of one wording. */
  @Column(name = "version")
  private int number;

  @Basic private String text;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_size")
  private Long fileSize;

  @Column(name = "file_sha256")
  private String fileSha256;

  @Basic private String note;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_by_shown")
  private String madeByShown;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by")
  private String retiredBy;

  protected PaperTemplate() {}

  PaperTemplate(TemplatePlace place, int number, String text, String note, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = place.council().orElse(null);
    this.kind = place.kind();
    this.variant = place.variant();
    this.number = number;
    this.text = text;
    this.note = note;
    // as fine as the database keeps it, so that what was told at first stays true
    this.madeAt = at.truncatedTo(ChronoUnit.MICROS);
    this.madeBy = by.name();
    this.madeByShown = by.shown();
  }

  /** Of an uploaded DOCX, whose bytes are kept beside it. */
  static PaperTemplate uploaded(
      TemplatePlace place,
      int number,
      String name,
      byte[] docx,
      String note,
      Actor by,
      Instant at) {
    PaperTemplate template = new PaperTemplate(place, number, "", note, by, at);
    template.fileName = name;
    template.fileSize = (long) docx.length;
    template.fileSha256 = Sha256.of(docx);
    return template;
  }

  void retire(Actor by, Instant at) {
    retiredAt = at.truncatedTo(ChronoUnit.MICROS);
    retiredBy = by.name();
  }

  UUID id() {
    return id;
  }

  boolean isAt(TemplatePlace place) {
    return place.equals(new TemplatePlace(Optional.ofNullable(council), kind, variant));
  }

  int number() {
    return number;
  }

  boolean isUploaded() {
    return fileSha256 != null;
  }

  private Optional<TemplateVersion.Upload> upload() {
    return isUploaded()
        ? Optional.of(new TemplateVersion.Upload(fileName, fileSize))
        : Optional.empty();
  }

  boolean isRetired() {
    return retiredAt != null;
  }

  TemplateMark mark() {
    Origin origin = council == null ? Origin.ASSOCIATION : Origin.COUNCIL;
    return isUploaded()
        ? new TemplateMark(origin, variant.name(), number, Medium.DOCX, fileSha256)
        : new TemplateMark(origin, variant.name(), number, Medium.TEXT, Sha256.of(text));
  }

  TemplateVersion view() {
    return new TemplateVersion(
        mark(),
        text,
        upload(),
        note,
        Optional.of(madeAt),
        madeByShown,
        Optional.ofNullable(retiredAt));
  }
}
