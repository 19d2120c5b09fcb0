package ua.opencities.council.sheet;

import ua.opencities.shared.RuleBroken;

/** A file that is no table, or one that is too large to be a list of councils. */
public class SheetNotReadable extends RuleBroken {
  private static final long serialVersionUID = 1;

  private SheetNotReadable(String code, Object... arguments) {
    super(code, arguments);
  }

  static SheetNotReadable broken() {
    return new SheetNotReadable("council.sheet-not-readable");
  }

  static SheetNotReadable empty() {
    return new SheetNotReadable("council.sheet-empty");
  }

  static SheetNotReadable tooLong() {
    return new SheetNotReadable("council.sheet-too-long", Sheet.MOST_LINES);
  }

  static SheetNotReadable tooMuch() {
    return new SheetNotReadable("council.sheet-too-much");
  }

  static SheetNotReadable atLine(long line) {
    return new SheetNotReadable("council.sheet-broken-at-line", line);
  }

  @Override
  public String field() {
    return "file";
  }
}
