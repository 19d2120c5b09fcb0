package ua.opencities.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.CouncilId;

/**
 * A file as it was handed in or made: never changed, so its hash holds for ever. Its bytes are read
 * and written by {@link StoredFiles}, past JPA.
 */
@Entity
@Table(name = "stored_file")
class StoredFile {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Basic private long size;
  @Basic private String sha256;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Column(name = "stored_by")
  private String storedBy;

  protected StoredFile() {}

  StoredFile(
      Optional<CouncilId> council,
      String name,
      String mediaType,
      Held content,
      Instant storedAt,
      String storedBy) {
    this.id = UUID.randomUUID();
    this.council = council.orElse(null);
    this.name = name;
    this.mediaType = mediaType;
    this.size = content.size();
    this.sha256 = content.sha256();
    // as fine as the database keeps it, so that what was told at first stays true
    this.storedAt = storedAt.truncatedTo(ChronoUnit.MICROS);
    this.storedBy = storedBy;
  }

  FileFacts facts() {
    return new FileFacts(
        new FileId(id),
        Optional.ofNullable(council),
        name,
        mediaType,
        size,
        sha256,
        storedAt,
        storedBy);
  }

  FileStored happened() {
    return new FileStored(
        storedBy, Optional.ofNullable(council).map(CouncilId::value), id, name, size, sha256);
  }
}
