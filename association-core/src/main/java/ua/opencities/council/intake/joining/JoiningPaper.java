package ua.opencities.council.intake.joining;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.intake.mapping.ImportField;

/** One act of joining as a list tells it. */
public record JoiningPaper(Kind kind, Optional<String> number, LocalDate day) {
  /** In the order in which a council comes in. */
  public enum Kind {
    DECISION(ImportField.DECISION_NUMBER, ImportField.DECISION_DATE),
    AGREEMENT(ImportField.AGREEMENT_NUMBER, ImportField.AGREEMENT_DATE),
    APPLICATION(ImportField.APPLICATION_NUMBER, ImportField.APPLICATION_DATE),
    PROTOCOL(ImportField.PROTOCOL_NUMBER, ImportField.PROTOCOL_DATE);

    final ImportField number;
    final ImportField date;

    Kind(ImportField number, ImportField date) {
      this.number = number;
      this.date = date;
    }
  }
}
