package ua.opencities.letter.register;

import java.util.Arrays;
import java.util.Optional;
import ua.opencities.letter.LetterBox;

/**
 * Which letters are asked for; what is empty does not narrow.
 *
 * @param words of the number, the subject, the addressee or the council, in any order
 */
public record LetterFilter(Optional<LetterBox> box, Optional<String> words) {
  private static final int LONGEST = 200;

  /** As an address asks; what cannot be read does not narrow. */
  public static LetterFilter asked(String box, String words) {
    return new LetterFilter(
        given(box)
            .flatMap(
                word ->
                    Arrays.stream(LetterBox.values())
                        .filter(one -> one.name().equalsIgnoreCase(word))
                        .findFirst()),
        given(words).map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) : it));
  }

  private static Optional<String> given(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(it -> !it.isEmpty());
  }
}
