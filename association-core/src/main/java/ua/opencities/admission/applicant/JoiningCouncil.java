package ua.opencities.admission.applicant;

import java.util.UUID;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Language;

/** A council as the register publishes it, and whether somebody may apply for it now. */
public record JoiningCouncil(
    UUID id, String name, String oblast, String oblastEnglish, String raion, Joins joins) {
  public boolean isOpen() {
    return joins == Joins.OPEN;
  }

  /** «Львівська область». */
  public String oblast(Language language) {
    return language == Language.UK ? OblastView.inFull(oblast).nominative() : oblastEnglish;
  }
}
