package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.WrittenLines;

/** The row's columns of {@link ProgrammePart.Passport}. */
@Embeddable
class PassportColumns {
  @Column(name = "passport_title")
  private String title;

  /** Never null: where all columns of an embedded object are null, JPA gives none. */
  @Column(name = "passport_legal_bases")
  private String legalBases;

  @Column(name = "passport_purpose")
  private String purpose;

  @Column(name = "passport_results")
  private String results;

  @Column(name = "passport_control")
  private String control;

  @Column(name = "passport_annexed")
  private boolean annexed;

  protected PassportColumns() {}

  static PassportColumns of(ProgrammePart.Passport it) {
    var written = new PassportColumns();
    written.title = it.title().orElse(null);
    written.legalBases = WrittenLines.joined(it.legalBases());
    written.purpose = it.purpose().orElse(null);
    written.results = it.results().orElse(null);
    written.control = it.control().orElse(null);
    written.annexed = it.annexed();
    return written;
  }

  ProgrammePart.Passport part() {
    return new ProgrammePart.Passport(
        Optional.ofNullable(title),
        WrittenLines.of(legalBases),
        Optional.ofNullable(purpose),
        Optional.ofNullable(results),
        Optional.ofNullable(control),
        annexed);
  }
}
