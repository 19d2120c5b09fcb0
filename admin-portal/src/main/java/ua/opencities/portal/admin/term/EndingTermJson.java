package ua.opencities.portal.admin.term;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.official.term.EndingTerm;

/** A mandate with its last day in office. */
public record EndingTermJson(
    UUID council,
    String councilName,
    String oblastCode,
    UUID official,
    String position,
    String title,
    String name,
    LocalDate lastDay) {
  static EndingTermJson of(EndingTerm it) {
    return new EndingTermJson(
        it.council().value(),
        it.councilName(),
        it.oblastCode(),
        it.official(),
        it.position().name(),
        it.title(),
        it.name(),
        it.lastDay());
  }
}
