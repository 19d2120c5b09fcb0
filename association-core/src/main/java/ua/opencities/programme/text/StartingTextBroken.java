package ua.opencities.programme.text;

import ua.opencities.shared.RuleBroken;

/** A wording that no programme can begin with. */
public class StartingTextBroken extends RuleBroken {
  private static final long serialVersionUID = 1;

  private StartingTextBroken(String code, Object... arguments) {
    super(code, arguments);
  }

  static StartingTextBroken isWord() {
    return new StartingTextBroken("starting.is-a-file");
  }

  static StartingTextBroken beforeTheFirst() {
    return new StartingTextBroken("starting.before-the-first-section");
  }

  static StartingTextBroken unknown(String heading) {
    return new StartingTextBroken(
        "starting.section-unknown", heading, String.join(", ", StartSection.headings()));
  }

  static StartingTextBroken twice(StartSection section) {
    return new StartingTextBroken("starting.section-twice", section.heading());
  }

  static StartingTextBroken missing(StartSection section) {
    return new StartingTextBroken("starting.section-missing", section.heading());
  }

  static StartingTextBroken notOneLine(StartSection section) {
    return new StartingTextBroken("starting.section-of-one-line", section.heading());
  }

  static StartingTextBroken neitherTextNorList(StartSection section) {
    return new StartingTextBroken("starting.section-not-read", section.heading());
  }

  /** A part that is longer than a programme allows, or says a thing twice. */
  public static StartingTextBroken by(RuleBroken rule) {
    return new StartingTextBroken(rule.code(), rule.arguments().toArray());
  }

  @Override
  public String field() {
    return "text";
  }
}
