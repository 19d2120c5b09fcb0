package ua.opencities.programme.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.opencities.programme.text.ProgrammePart.Funding;
import ua.opencities.programme.text.ProgrammePart.Measures;
import ua.opencities.programme.text.ProgrammePart.Outline;

/** A text that holds until a later day; what is planned stays as it is. */
record ExtendedText(ProgrammeText before, LocalDate until) {

  ProgrammeText text() {
    return before
        .with(outline())
        .with(funding())
        .with(measures())
        .with(before.passport().titled(this::named));
  }

  private Outline outline() {
    Outline it = before.outline();
    return new Outline(
        named(it.title()),
        it.decisionTitle().map(this::named),
        it.starts(),
        until,
        it.customer(),
        it.executors(),
        it.legalBases(),
        it.associations(),
        it.elsewhere());
  }

  private Funding funding() {
    int last = before.ends().getYear();
    List<FundingLine> kept = before.funding().lines();
    List<FundingLine> sources = kept.stream().filter(line -> line.year() == last).toList();
    Stream<FundingLine> added =
        IntStream.rangeClosed(last + 1, until.getYear())
            .boxed()
            .flatMap(year -> sources.stream().map(line -> line.unplannedIn(year)));
    return before.funding().with(Stream.concat(kept.stream(), added).toList());
  }

  private Measures measures() {
    return new Measures(
        before.measures().rows().stream()
            .map(
                row ->
                    YearsInTitle.namesAll(row.term(), before.years())
                        ? row.during(YearsInTitle.years(before.starts().getYear(), until.getYear()))
                        : row)
            .toList());
  }

  private String named(String title) {
    return YearsInTitle.moved(title, before.starts().getYear(), until.getYear());
  }
}
