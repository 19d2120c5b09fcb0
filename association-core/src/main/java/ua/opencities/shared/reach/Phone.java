package ua.opencities.shared.reach;

import java.util.Optional;
import ua.opencities.shared.Text;

/** A telephone number as it was typed: extensions and brackets differ from council to council. */
public record Phone(String number) {
  public static final int MOST = 40;

  /**
   * @throws PhoneNotUnderstood when other signs than digits, blanks, brackets and hyphens stand
   *     there
   */
  public static Optional<Phone> typed(String typed) {
    Optional<String> text = Text.optional("phone", typed, MOST);
    if (text.isPresent() && !text.get().matches("\\+?[\\d\\s()–-]{5,40}"))
      throw new PhoneNotUnderstood();
    return text.map(Phone::new);
  }

  @Override
  public String toString() {
    return number;
  }
}
