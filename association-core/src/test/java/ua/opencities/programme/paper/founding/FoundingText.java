package ua.opencities.programme.paper.founding;

import java.util.List;
import ua.opencities.shared.Money;

/** The founding document's one line of words, read from its beginning to its end. */
final class FoundingText {
  private final String text;
  private int at;

  FoundingText(String text) {
    this.text = text;
  }

  /** From here to the mark; goes on behind it. */
  String upTo(String mark) {
    int end = text.indexOf(mark, at);
    if (end < 0) throw new AssertionError("no «" + mark + "» further on");
    String found = text.substring(at, end);
    at = end + mark.length();
    return found.strip();
  }

  FoundingText after(String mark) {
    upTo(mark);
    return this;
  }

  List<String> pointsUpTo(String mark) {
    return List.of(upTo(mark).split("; - "));
  }

  List<String> listUpTo(String mark) {
    return List.of(upTo(mark).split(", "));
  }

  Money moneyUpTo(String mark) {
    return Money.of(upTo(mark).replace(',', '.'));
  }
}
