package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.language.Language;

/** A tool that the council had in the year. */
public record YearTool(String nameUk, String nameEn, LocalDate since, Optional<LocalDate> until) {
  public String name(Language language) {
    return language == Language.UK ? nameUk : nameEn;
  }
}
