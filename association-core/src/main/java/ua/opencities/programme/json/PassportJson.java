package ua.opencities.programme.json;

import java.util.List;
import ua.opencities.programme.text.ProgrammePart;

/**
 * Where the passport says it in other words than the programme; null or empty where it does not.
 */
public record PassportJson(
    String title,
    List<String> legalBases,
    String purpose,
    String results,
    String control,
    boolean annexed) {
  public static PassportJson of(ProgrammePart.Passport it) {
    return new PassportJson(
        it.title().orElse(null),
        it.legalBases(),
        it.purpose().orElse(null),
        it.results().orElse(null),
        it.control().orElse(null),
        it.annexed());
  }
}
