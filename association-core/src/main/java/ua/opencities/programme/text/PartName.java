package ua.opencities.programme.text;

import java.util.Locale;

/** The parts of a programme by name, in the order of its text. */
public enum PartName {
  OUTLINE,
  AIMS,
  FUNDING,
  MEASURES,
  INDICATORS,
  PASSPORT;

  public static PartName of(ProgrammePart part) {
    return valueOf(part.getClass().getSimpleName().toUpperCase(Locale.ROOT));
  }
}
