package ua.opencities.document.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.document.paper.Run;
import ua.opencities.document.paper.Words;

/** One line of a filled wording: the wording's own words, which may be marks, and inert values. */
record Line(int number, List<Piece> pieces) {
  /**
   * @param own of the wording; a value's text, or a sign after a backslash, is never a mark
   */
  record Piece(String text, boolean own, boolean changed) {
    /** «2022 р.» at the end of a sentence takes no second full stop. */
    boolean endsASentence() {
      return !own && text.matches("(?s).*[.!?…]");
    }
  }

  static Line of(int number, String filled) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < filled.length(); i++) {
      char sign = filled.charAt(i);
      if (sign == Marks.VALUE || sign == Marks.CHANGED) {
        own = flushed(own, pieces);
        int end = filled.indexOf(Marks.END, i);
        pieces.add(new Piece(filled.substring(i + 1, end), false, sign == Marks.CHANGED));
        i = end;
      } else if (sign == '\\' && i + 1 < filled.length() && !isMark(filled.charAt(i + 1))) {
        own = flushed(own, pieces);
        pieces.add(new Piece(filled.substring(i + 1, i + 2), false, false));
        i++;
      } else own.append(sign);
    }
    flushed(own, pieces);
    return new Line(number, pieces).trimmed();
  }

  private static boolean isMark(char sign) {
    return sign >= Marks.LINE && sign <= Marks.END;
  }

  private static StringBuilder flushed(StringBuilder own, List<Piece> pieces) {
    boolean twice = !pieces.isEmpty() && own.toString().matches("(?s)\\.(?!\\.).*");
    if (twice && pieces.get(pieces.size() - 1).endsASentence()) own.deleteCharAt(0);
    if (own.length() > 0) pieces.add(new Piece(own.toString(), true, false));
    return new StringBuilder();
  }

  /** Blanks of the wording at both ends count for nothing. */
  private Line trimmed() {
    List<Piece> kept = new ArrayList<>(pieces);
    if (!kept.isEmpty() && kept.get(0).own)
      kept.set(0, new Piece(kept.get(0).text.stripLeading(), true, false));
    int last = kept.size() - 1;
    if (last >= 0 && kept.get(last).own)
      kept.set(last, new Piece(kept.get(last).text.stripTrailing(), true, false));
    kept.removeIf(piece -> piece.own && piece.text.isEmpty());
    return new Line(number, kept);
  }

  /** Not one word, however many empty values. */
  boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.text.isBlank());
  }

  /** The wording's own words at the beginning. */
  String beginning() {
    return pieces.isEmpty() || !pieces.get(0).own ? "" : pieces.get(0).text;
  }

  /** What of the beginning a pattern meets; null when it meets nothing. */
  Matcher beginsWith(Pattern pattern) {
    Matcher found = pattern.matcher(beginning());
    return found.lookingAt() ? found : null;
  }

  Line without(int signs) {
    List<Piece> rest = new ArrayList<>(pieces);
    if (signs > 0) rest.set(0, new Piece(beginning().substring(signs), true, false));
    return new Line(number, rest).trimmed();
  }

  /** The same with words before it. */
  Line after(String words) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(0, new Piece(words, false, false));
    return new Line(number, longer);
  }

  /** Parted at the wording's own bars; a bar at the end closes the last cell and opens none. */
  List<Line> cells() {
    List<Line> cells = new ArrayList<>();
    List<Piece> cell = new ArrayList<>();
    for (Piece piece : pieces)
      if (!piece.own) cell.add(piece);
      else {
        String[] parts = piece.text.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
          if (i > 0) {
            cells.add(new Line(number, List.copyOf(cell)).trimmed());
            cell.clear();
          }
          if (!parts[i].isEmpty()) cell.add(new Piece(parts[i], true, false));
        }
      }
    Line last = new Line(number, List.copyOf(cell)).trimmed();
    boolean barAtTheEnd = cell.isEmpty() && !cells.isEmpty();
    if (!barAtTheEnd) cells.add(last);
    return cells;
  }

  Words words() {
    List<Run> runs = new ArrayList<>();
    boolean bold = false;
    for (Piece piece : pieces)
      if (!piece.own) runs.add(new Run(piece.text, bold, piece.changed));
      else {
        String[] parts = piece.text.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
          if (i > 0) bold = !bold;
          if (!parts[i].isEmpty()) runs.add(new Run(parts[i], bold, false));
        }
      }
    if (bold) throw MarkupBroken.boldNotClosed(number);
    return Words.set(runs);
  }
}
