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
 * @param sitting of the council, for the heading of its decision
 * @param deciding who decided, for an act of the session or of what stands in its place
 */
public record EnteredAct(
    String number,
    LocalDate date,
    Signatory signatory,
    Optional<UUID> file,
    Sitting sitting,
    Deciding deciding) {
  public EnteredAct {
    number = Text.required("number", number, 50);
  }

  public EnteredAct(String number, LocalDate date, Signatory signatory, Optional<UUID> file) {
    this(number, date, signatory, file, Sitting.UNTOLD, Deciding.AS_REGISTERED);
  }

  public EnteredAct withFile(UUID scan) {
    return new EnteredAct(number, date, signatory, Optional.of(scan), sitting, deciding);
  }

  public EnteredAct at(Sitting told) {
    return new EnteredAct(number, date, signatory, file, told, deciding);
  }

  public EnteredAct decided(Deciding told) {
    return new EnteredAct(number, date, signatory, file, sitting, told);
  }
}
