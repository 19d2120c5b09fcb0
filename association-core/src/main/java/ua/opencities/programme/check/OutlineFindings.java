package ua.opencities.programme.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.paper.TitleInCases;
import ua.opencities.programme.text.ProgrammePart.Aims;
import ua.opencities.programme.text.ProgrammePart.Outline;
import ua.opencities.programme.text.ProgrammeText;

/** Names, days and years that do not fit together. */
final class OutlineFindings {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");
  private final ProgrammeText text;
  private final List<Finding> found = new ArrayList<>();

  private OutlineFindings(ProgrammeText text) {
    this.text = text;
  }

  static List<Finding> of(ProgrammeView programme, LocalDate today) {
    var findings = new OutlineFindings(programme.text());
    findings.titles();
    findings.days(programme, today);
    findings.aims();
    return findings.found;
  }

  private void titles() {
    Outline outline = text.outline();
    title(Finding.Place.OUTLINE, "title", outline.title());
    outline.decisionTitle().ifPresent(it -> title(Finding.Place.OUTLINE, "decisionTitle", it));
    text.passport().title().ifPresent(it -> title(Finding.Place.PASSPORT, "title", it));
  }

  private void title(Finding.Place place, String field, String title) {
    List<Integer> named = years(title);
    if (!named.isEmpty() && !(named.contains(first()) && named.contains(last())))
      found.add(Finding.odd(place, field, "title-years", title, text.yearsShown()));
    if (!new TitleInCases(title).isDeclined())
      found.add(Finding.odd(place, field, "title-not-declined", title));
  }

  private void days(ProgrammeView programme, LocalDate today) {
    if (!programme.edition().isAmendment() && text.starts().isBefore(today))
      found.add(Finding.odd(Finding.Place.OUTLINE, "starts", "begun-already", text.starts()));
    if (text.starts().getDayOfYear() != 1
        || text.ends().getDayOfYear() != text.ends().lengthOfYear())
      found.add(
          Finding.odd(
              Finding.Place.OUTLINE, "starts", "not-whole-years", text.starts(), text.ends()));
  }

  private void aims() {
    Aims aims = text.aims();
    for (String field : aims.unwritten())
      found.add(Finding.missing(Finding.Place.AIMS, field, "not-written-" + field));
    if (aims.reportingDates().isEmpty())
      found.add(Finding.odd(Finding.Place.AIMS, "reportingDates", "no-reporting-dates"));
    aims.reportingDates().forEach(it -> term(Finding.Place.AIMS, "reportingDates", it));
    aims.stages().forEach(it -> term(Finding.Place.AIMS, "stages", it));
    int row = 0;
    for (var measure : text.measures().rows())
      term(Finding.Place.MEASURES, TableFindings.inRow("term", row++), measure.term());
  }

  /** A report comes after the last year; anything further away was forgotten there. */
  private void term(Finding.Place place, String field, String words) {
    years(words).stream()
        .filter(year -> year < first() || year > last() + 1)
        .findFirst()
        .ifPresent(year -> found.add(Finding.odd(place, field, "strange-year", words)));
  }

  private int first() {
    return text.starts().getYear();
  }

  private int last() {
    return text.ends().getYear();
  }

  private static List<Integer> years(String words) {
    return YEAR.matcher(words).results().map(it -> Integer.valueOf(it.group())).toList();
  }
}
