package ua.opencities.programme.text;

import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.programme.text.ProgrammePart.Aims;
import ua.opencities.programme.text.ProgrammePart.Funding;
import ua.opencities.programme.text.ProgrammePart.Indicators;
import ua.opencities.programme.text.ProgrammePart.Measures;
import ua.opencities.programme.text.ProgrammePart.Outline;

/** A text carried over to other years; money is planned anew there. */
record MovedText(ProgrammeText before, int fromYear, int toYear) {

  ProgrammeText text() {
    return new ProgrammeText(
        outline(),
        aims(),
        funding(),
        measures(),
        indicators(),
        before.passport().titled(this::named));
  }

  private Outline outline() {
    Outline it = before.outline();
    return new Outline(
        named(it.title()),
        it.decisionTitle().map(this::named),
        it.starts().withYear(fromYear),
        it.ends().withYear(toYear),
        it.customer(),
        it.executors(),
        it.legalBases(),
        it.associations(),
        it.elsewhere());
  }

  private Aims aims() {
    Aims it = before.aims();
    return new Aims(
        it.background(),
        it.purpose(),
        it.tasks(),
        it.results(),
        it.stages(),
        it.control(),
        it.reportingDates().stream().map(this::dated).toList());
  }

  private Funding funding() {
    List<FundingLine> sources =
        before.funding().lines().stream().filter(line -> line.year() == first()).toList();
    return before
        .funding()
        .with(
            IntStream.rangeClosed(fromYear, toYear)
                .boxed()
                .flatMap(year -> sources.stream().map(line -> line.unplannedIn(year)))
                .toList());
  }

  private Measures measures() {
    return new Measures(
        before.measures().rows().stream()
            .map(row -> row.with(AmountsByYear.NONE).during(dated(row.term())))
            .toList());
  }

  private Indicators indicators() {
    return new Indicators(
        before.indicators().rows().stream()
            .map(row -> row.with(row.values().moved(first(), fromYear, toYear)))
            .toList());
  }

  private int first() {
    return before.starts().getYear();
  }

  private String named(String title) {
    return YearsInTitle.moved(title, fromYear, toYear);
  }

  private String dated(String words) {
    return YearsInTitle.shifted(words, before.years(), fromYear, toYear);
  }
}
