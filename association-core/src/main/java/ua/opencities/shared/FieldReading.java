package ua.opencities.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what somebody filled in, field by field, and keeps what cannot be read, so that all is said
 * at once. A refused field gives null, 0 or empty: nothing may be made of the fields before {@link
 * #sayWhatIsWrong}. A room reads by it without knowing whether a form or a program sent them.
 */
public interface FieldReading {
  /** One line or more, at most so many characters. */
  String text(String field, int most);

  /** Empty also when it is refused: what is left out and what is too long are read alike. */
  Optional<String> optionalText(String field, int most);

  LocalDate date(String field);

  int number(String field);

  <E extends Enum<E>> E choice(String field, Class<E> of);

  /** Both days included; without a last day it goes on. */
  Period period(String fromField, String toField);

  /**
   * @throws RuleBroken with every field that was refused
   */
  void sayWhatIsWrong();
}
