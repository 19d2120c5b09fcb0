package ua.opencities.council.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingJson;
import ua.opencities.document.Sha256;
import ua.opencities.job.JobId;
import ua.opencities.tenancy.Actor;

@Entity
@Table(name = "council_import")
class CouncilImport {
  @Id private UUID id;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "file_size", updatable = false)
  private long fileSize;

  @Column(name = "file_sha256", updatable = false)
  private String fileSha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ImportState state = ImportState.UPLOADED;

  /** {@code jsonb}: the connection sends text unspecified, so PostgreSQL reads it as JSON. */
  @Column(name = "mapping")
  private String mapping;

  @Column(name = "uploaded_by", updatable = false)
  private String uploadedBy;

  @Column(name = "uploaded_by_name", updatable = false)
  private String uploadedByName;

  @Column(name = "uploaded_at", updatable = false)
  private Instant uploadedAt;

  @Column(name = "applied_by")
  private String appliedBy;

  @Column(name = "applied_by_name")
  private String appliedByName;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_by_name")
  private String undoneByName;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "job_id")
  private UUID jobId;

  @Version
  @Column(name = "version")
  private long version;

  protected CouncilImport() {}

  CouncilImport(Actor by, String fileName, byte[] bytes, Instant at) {
    this.id = UUID.randomUUID();
    this.fileName = fileName;
    this.fileSize = bytes.length;
    this.fileSha256 = Sha256.of(bytes);
    this.uploadedBy = by.name();
    this.uploadedByName = by.shown();
    this.uploadedAt = at;
  }

  void rehearsed(Mapping by) {
    require(ImportState.UPLOADED, ImportState.REHEARSED);
    mapping = MappingJson.write(by);
    state = ImportState.REHEARSED;
  }

  void begin(Actor by) {
    require(ImportState.REHEARSED, ImportState.APPLYING);
    appliedBy = by.name();
    appliedByName = by.shown();
    state = ImportState.APPLYING;
  }

  void workedBy(JobId job) {
    jobId = job.value();
  }

  boolean isApplying() {
    return state == ImportState.APPLYING;
  }

  void applied(Instant at) {
    require(ImportState.APPLYING);
    appliedAt = at;
    state = ImportState.APPLIED;
  }

  void undone(Actor by, Instant at) {
    require(ImportState.APPLYING, ImportState.APPLIED);
    undoneByName = by.shown();
    undoneAt = at;
    state = ImportState.UNDONE;
  }

  private void require(ImportState... allowed) {
    for (ImportState each : allowed) if (state == each) return;
    throw new ImportHasGoneOn(state);
  }

  ImportId id() {
    return new ImportId(id);
  }

  String fileName() {
    return fileName;
  }

  String appliedBy() {
    return appliedBy;
  }

  String appliedByName() {
    return appliedByName;
  }

  Optional<Mapping> mapping() {
    return Optional.ofNullable(mapping).map(MappingJson::read);
  }

  ImportView view() {
    return new ImportView(
        id(),
        fileName,
        fileSize,
        state,
        mapping(),
        uploadedByName,
        uploadedAt,
        Optional.ofNullable(appliedByName),
        Optional.ofNullable(appliedAt),
        Optional.ofNullable(undoneByName),
        Optional.ofNullable(undoneAt),
        Optional.ofNullable(jobId).map(JobId::new));
  }
}
