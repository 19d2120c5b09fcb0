package ua.opencities.programme.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ua.opencities.shared.Money;

/** The whole of what a programme says, apart from its acts. */
public record ProgrammeText(
    ProgrammePart.Outline outline, ProgrammePart.Aims aims, ProgrammePart.Funding funding) {
  public LocalDate starts() {
    return outline.starts();
  }

  public LocalDate ends() {
    return outline.ends();
  }

  public List<Integer> years() {
    return IntStream.rangeClosed(starts().getYear(), ends().getYear()).boxed().toList();
  }

  /** {@code 2022}, {@code 2025–2027}. */
  public String yearsShown() {
    int from = starts().getYear();
    int to = ends().getYear();
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  public Money total() {
    return Money.sum(funding.lines().stream().map(FundingLine::amount).toList());
  }

  public Money plannedFor(int year) {
    return Money.sum(
        funding.lines().stream()
            .filter(line -> line.year() == year)
            .map(FundingLine::amount)
            .toList());
  }

  public List<String> sources() {
    return funding.lines().stream().map(FundingLine::source).distinct().toList();
  }

  public ProgrammeText with(ProgrammePart part) {
    if (part instanceof ProgrammePart.Outline changed)
      return new ProgrammeText(changed, aims, funding);
    if (part instanceof ProgrammePart.Aims changed)
      return new ProgrammeText(outline, changed, funding);
    return new ProgrammeText(outline, aims, (ProgrammePart.Funding) part);
  }

  /**
   * The same for other years: the title names them anew, the days keep their place in the year, the
   * sources of the first year stand in each, without money.
   */
  public ProgrammeText movedTo(int fromYear, int toYear) {
    ProgrammeYearsDoNotFit.unless(fromYear, toYear);
    int first = starts().getYear();
    List<FundingLine> sources =
        funding.lines().stream().filter(line -> line.year() == first).toList();
    return new ProgrammeText(
        new ProgrammePart.Outline(
            YearsInTitle.moved(outline.title(), fromYear, toYear),
            starts().withYear(fromYear),
            ends().withYear(toYear),
            outline.customer(),
            outline.executors(),
            outline.legalBases()),
        aims,
        new ProgrammePart.Funding(
            IntStream.rangeClosed(fromYear, toYear)
                .boxed()
                .flatMap(year -> sources.stream().map(line -> line.unplannedIn(year)))
                .toList()));
  }
}
