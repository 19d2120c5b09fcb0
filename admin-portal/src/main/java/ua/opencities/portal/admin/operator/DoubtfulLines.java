package ua.opencities.portal.admin.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.intake.ImportId;
import ua.opencities.council.intake.ImportReading;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;

/** The suspicious lines of a list, by their numbers in the file. */
final class DoubtfulLines {
  private static final int AT_ONCE = 200;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();

  DoubtfulLines(ImportReading imports, Actor actor, ImportId id) {
    long all = imports.counts(actor, id).of(Verdict.SUSPICIOUS);
    for (int page = 1; (page - 1L) * AT_ONCE < all; page++)
      imports
          .lines(
              actor,
              id,
              Optional.of(Verdict.SUSPICIOUS),
              Optional.empty(),
              new Page.Request(page, AT_ONCE))
          .items()
          .forEach(line -> line.number().ifPresent(number -> places.put(number, line.place())));
  }

  List<Integer> unknown(List<Integer> numbers) {
    return numbers.stream().filter(number -> !places.containsKey(number)).toList();
  }

  List<Integer> places(ImportSaid said) {
    return said.acceptsAll()
        ? List.copyOf(places.values())
        : said.accepted().stream().map(places::get).toList();
  }
}
