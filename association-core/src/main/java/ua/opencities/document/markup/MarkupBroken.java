package ua.opencities.document.markup;

import ua.opencities.shared.RuleBroken;

/**
 * A wording cannot be read at one of its lines; the first argument of each sentence is the line.
 */
public class MarkupBroken extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final int line;

  private MarkupBroken(String code, int line, Object... more) {
    super(code, withLine(line, more));
    this.line = line;
  }

  private static Object[] withLine(int line, Object... more) {
    var all = new Object[more.length + 1];
    all[0] = line;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }

  static MarkupBroken unknownField(int line, String field) {
    return new MarkupBroken("document.unknown-field", line, field);
  }

  static MarkupBroken isNoValue(int line, String field) {
    return new MarkupBroken("document.field-is-no-value", line, field);
  }

  static MarkupBroken bracesNotRead(int line, String tag) {
    return new MarkupBroken("document.braces-not-read", line, tag);
  }

  static MarkupBroken sectionNotClosed(int line, String field) {
    return new MarkupBroken("document.section-not-closed", line, field);
  }

  static MarkupBroken sectionNotOpened(int line, String field) {
    return new MarkupBroken("document.section-not-opened", line, field);
  }

  static MarkupBroken unknownMark(int line, String beginning) {
    return new MarkupBroken("document.unknown-mark", line, beginning);
  }

  static MarkupBroken boldNotClosed(int line) {
    return new MarkupBroken("document.bold-not-closed", line);
  }

  static MarkupBroken parts(int line, int wanted, int found) {
    return new MarkupBroken("document.wrong-number-of-parts", line, wanted, found);
  }

  static MarkupBroken columnNotRead(int line, String cell) {
    return new MarkupBroken("document.column-not-read", line, cell);
  }

  static MarkupBroken rowWithoutColumns(int line) {
    return new MarkupBroken("document.row-without-columns", line);
  }

  static MarkupBroken tooLong(int line) {
    return new MarkupBroken("document.paper-too-long", line);
  }

  static MarkupBroken saysNothing() {
    return new MarkupBroken("document.wording-says-nothing", 1);
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  @Override
  public String field() {
    return "text";
  }
}
