package ua.opencities.system.sweep;

import java.util.EnumSet;
import java.util.Set;

/** Texts that do harm where they are not expected. */
public enum Hostile {
  MARKUP(
      "\"'></textarea></select><sweep data-sweep=1>{{x}}${1}<script>document.title='sweep'</script>"),
  TURNED("рада\u202Eадар\u200F\u2066\uFEFF"),
  NULL("Про\u0000ба\u0007"),
  LONG("щ".repeat(20_000)),
  NO_DATE("31.02.2026"),
  FAR_DATE("99999-12-31"),
  COMMAS("1 2,3,4 .5"),
  NEGATIVE("-12 000,00"),
  HUGE("99999999999999999999,99"),
  FORMULA("=HYPERLINK(\"http://example.org\";\"x\")"),
  BLANK(" \u00a0\t "),
  SURROGATE("\uD83D\uDE00\uD83C\uDDFA' or 1=1 --");

  /** What each kind of field refuses in its own way; enough where all fields are wrong at once. */
  static final Set<Hostile> TOGETHER = EnumSet.of(MARKUP, TURNED, LONG, NO_DATE, HUGE, BLANK);

  final String text;

  /** Markup, marks and all. */
  public String text() {
    return text;
  }

  Hostile(String text) {
    this.text = text;
  }
}
