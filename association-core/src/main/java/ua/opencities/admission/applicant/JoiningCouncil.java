package ua.opencities.admission.applicant;

import java.util.UUID;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Language;

/** A council for which somebody may apply now, as the register publishes it. */
public record JoiningCouncil(
    UUID id, String name, String oblast, String oblastEnglish, String raion) {
  /** «Львівська область». */
  public String oblast(Language language) {
    return language == Language.UK ? OblastView.inFull(oblast).nominative() : oblastEnglish;
  }
}
