package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When and why an edition was given up; empty for all others. */
@Embeddable
class GivenUpColumns {
  @Column(name = "given_up_on")
  private LocalDate on;

  @Column(name = "given_up_reason")
  private String reason;

  @Column(name = "given_up_document")
  private String document;

  @Column(name = "given_up_by")
  private String by;

  @Column(name = "given_up_at")
  private Instant at;

  protected GivenUpColumns() {}

  GivenUpColumns(GivenUp it) {
    this.on = it.on();
    this.reason = it.reason();
    this.document = it.document().orElse(null);
    this.by = it.by();
    this.at = it.at();
  }

  /** A row without the columns may be read as no object or as an empty one. */
  static Optional<GivenUp> view(GivenUpColumns columns) {
    return columns == null || columns.on == null ? Optional.empty() : Optional.of(columns.view());
  }

  /** An act on the text was before the text was given up. */
  static void mustNotPrecede(GivenUpColumns columns, LocalDate act) {
    view(columns)
        .filter(it -> act.isAfter(it.on()))
        .ifPresent(
            it -> {
              throw GivingUpRefused.actAfter(it.on());
            });
  }

  private GivenUp view() {
    return new GivenUp(on, reason, Optional.ofNullable(document), by, at);
  }
}
