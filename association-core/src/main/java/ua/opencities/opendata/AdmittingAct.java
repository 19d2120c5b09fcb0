package ua.opencities.opendata;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Texts;
import ua.opencities.membership.ActDocument;

/**
 * The act that made a council a member.
 *
 * @param document name of an {@code ActDocument}
 */
public record AdmittingAct(String document, Optional<String> number, LocalDate adoptedOn) {
  /** «протокол № 7 від 15.01.2026». */
  public String said(Texts texts) {
    return texts.label(ActDocument.valueOf(document))
        + number.map(it -> " №\u00a0" + it).orElse("")
        + " "
        + texts.text("opendata.of-day")
        + "\u00a0"
        + DateInWords.digits(adoptedOn);
  }
}
