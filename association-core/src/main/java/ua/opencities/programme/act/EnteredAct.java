package ua.opencities.programme.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Text;

/**
 * What a clerk copies from the paper of an act.
 *
 * @param number in any style: 42, 24/9, 16/VIII-870, 791-9-рд
 * @param file the signed scan, if it was kept
 */
public record EnteredAct(String number, LocalDate date, Signatory signatory, Optional<UUID> file) {
  public EnteredAct {
    number = Text.required("number", number, 50);
  }

  public EnteredAct withFile(UUID scan) {
    return new EnteredAct(number, date, signatory, Optional.of(scan));
  }
}
