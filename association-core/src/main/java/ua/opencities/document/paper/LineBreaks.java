package ua.opencities.document.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end. Java's own rules take the apostrophe for a closing quotation
 * mark and part «п’ять», «2021–2023» and «№ 16/VIII-870».
 */
final class LineBreaks implements FSTextBreaker {
  private static final char APOSTROPHE = '’';
  private static final char DASH = '–';

  private final BreakIterator places = BreakIterator.getLineInstance(new Locale("uk", "UA"));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (place != BreakIterator.DONE && place < text.length() && !isAllowed(place))
      place = places.next();
    return place;
  }

  private boolean isAllowed(int place) {
    char before = text.charAt(place - 1);
    if (Character.isWhitespace(before)) return true;
    char after = text.charAt(place);
    if (before == PaperFont.OF_NUMBERS || after == PaperFont.OF_NUMBERS) return false;
    if (before == APOSTROPHE && Character.isLetter(after)) return false;
    if (before == DASH && Character.isDigit(after)) return false;
    return !isInNumber(place);
  }

  private boolean isInNumber(int place) {
    int begun = text.lastIndexOf(' ', place - 1) + 1;
    return text.substring(begun, place).contains("№");
  }
}
