package ua.opencities.document.template;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;

/** The bytes of an uploaded DOCX. */
@Entity
@Table(name = "paper_template_file")
class TemplateFile {
  @Id
  @Column(name = "template_id")
  private UUID template;

  @Column(name = "council_id")
  private CouncilId council;

  @Basic private byte[] bytes;

  protected TemplateFile() {}

  TemplateFile(UUID template, Optional<CouncilId> council, byte[] bytes) {
    this.template = template;
    this.council = council.orElse(null);
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
