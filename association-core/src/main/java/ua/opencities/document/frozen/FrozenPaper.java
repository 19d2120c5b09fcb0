package ua.opencities.document.frozen;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.Sha256;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperJson;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** All that an issued paper says, as it was on the day. Only ever added. */
@Entity
@Table(name = "frozen_paper")
class FrozenPaper {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private String kind;

  @Column(name = "subject_id")
  private UUID subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "template_origin")
  private TemplateMark.Origin templateOrigin;

  @Column(name = "template_variant")
  private String templateVariant;

  @Column(name = "template_version")
  private int templateVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "template_medium")
  private TemplateMark.Medium templateMedium;

  @Column(name = "template_sha256")
  private String templateSha256;

  @Column(name = "data_sha256")
  private String dataSha256;

  @Basic private int version;
  @Basic private UUID cause;

  @Basic private String content;

  @Column(name = "content_sha256")
  private String contentSha256;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @Column(name = "frozen_by")
  private String frozenBy;

  @Column(name = "frozen_by_shown")
  private String frozenByShown;

  protected FrozenPaper() {}

  FrozenPaper(FreezePapers.Order order, int version, Actor by, Instant at) {
    this.id = UUID.randomUUID();
    this.council = order.council().orElse(null);
    this.kind = order.kind();
    this.subject = order.subject();
    this.version = version;
    this.cause = order.cause().orElse(null);
    this.templateOrigin = order.template().origin();
    this.templateVariant = order.template().variant();
    this.templateVersion = order.template().version();
    this.templateMedium = order.template().medium();
    this.templateSha256 = order.template().sha256();
    this.dataSha256 = order.dataSha256();
    this.content = PaperJson.written(order.paper());
    this.contentSha256 = Sha256.of(content);
    // as fine as the database keeps it, so that what was told at first stays true
    this.frozenAt = at.truncatedTo(ChronoUnit.MICROS);
    this.frozenBy = by.name();
    this.frozenByShown = by.shown();
  }

  UUID id() {
    return id;
  }

  Optional<CouncilId> council() {
    return Optional.ofNullable(council);
  }

  String kind() {
    return kind;
  }

  boolean isOf(UUID what) {
    return what.equals(cause);
  }

  int version() {
    return version;
  }

  /** Canonical JSON. */
  String content() {
    return content;
  }

  Paper paper() {
    return PaperJson.read(content);
  }

  FrozenPaperView view(List<FrozenPaperView.File> files) {
    return new FrozenPaperView(
        id,
        kind,
        subject,
        version,
        Optional.ofNullable(cause),
        new TemplateMark(
            templateOrigin, templateVariant, templateVersion, templateMedium, templateSha256),
        dataSha256,
        contentSha256,
        frozenAt,
        frozenByShown,
        files);
  }
}
