package ua.opencities.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Text;

/**
 * That a text which was not supported goes no further. Its acts and papers stay.
 *
 * @param on the day the council gave it up
 * @param document by which, where there is one: «протокол наради у голови від … № …»
 * @param by the user name of who recorded it
 */
public record GivenUp(
    LocalDate on, String reason, Optional<String> document, String by, Instant at) {
  public static final int REASON = 1000;
  public static final int DOCUMENT = 200;

  public GivenUp {
    reason = Text.required("reason", reason, REASON);
    document = Text.optional("document", document.orElse(""), DOCUMENT);
  }
}
