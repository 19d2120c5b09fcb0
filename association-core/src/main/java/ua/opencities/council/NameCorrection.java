package ua.opencities.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What an editor put right in a name; imports leave it alone. */
@Entity
@Table(name = "council_name_correction")
class NameCorrection {
  @Id private UUID id;

  @Column(name = "council_id", updatable = false)
  private CouncilId councilId;

  @Enumerated(EnumType.STRING)
  @Column(name = "grammatical_case", updatable = false)
  private GrammaticalCase grammaticalCase;

  @Column(name = "form")
  private String form;

  @Column(name = "corrected_by")
  private String correctedBy;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  protected NameCorrection() {}

  NameCorrection(CouncilId council, GrammaticalCase which) {
    this.id = UUID.randomUUID();
    this.councilId = council;
    this.grammaticalCase = which;
  }

  void to(String newForm, Actor by, Instant at) {
    form = newForm;
    correctedBy = by.shown();
    correctedAt = at;
  }

  CouncilId councilId() {
    return councilId;
  }

  GrammaticalCase grammaticalCase() {
    return grammaticalCase;
  }

  String form() {
    return form;
  }
}
